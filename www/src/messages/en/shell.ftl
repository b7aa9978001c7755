nav-home = Home
nav-strategy = Strategy
nav-segments = Segments
nav-operations = Operations
nav-measure = Measure
nav-customers = Customers
nav-decision = Decision
nav-calculators = Calculators
nav-methods = Methods
nav-data = Data
nav-workspace = Workspace
nav-licences = Licences

workspace-new-name = My workspace

range-between = between { $low } and { $high }
unit-value-days = { $n ->
    [one] { $value } day
   *[other] { $value } days
}
unit-value-months = { $n ->
    [one] { $value } month
   *[other] { $value } months
}
unit-value-years = { $n ->
    [one] { $value } year
   *[other] { $value } years
}
unit-value-periods = { $n ->
    [one] { $value } period
   *[other] { $value } periods
}

unit-points = pp
unit-days = days
unit-months = months
unit-years = years
unit-periods = periods

yes = yes
no = no
none = none
optional = (optional)
cancel = Cancel
remove = Remove
close = Close
print = Print
copy-link = Copy the link
copied = Link copied
slider-of = { $label }, slider

document-title = Levier, the marketing decision lab
skip = Skip to the content
brand-home = Levier, home
nav-chain = The decision chain
nav-more = Tools
nav-plus = More
undo = Undo the last change
undo-title = Undo (Ctrl+Z)
redo = Redo the change
redo-title = Redo (Ctrl+Y)
switch-language = Passer en français
theme = { $theme ->
    [light] Light theme. Switch to dark
    [dark] Dark theme. Follow the system
   *[auto] System theme. Switch to light
}
unknown-title = There is no such page
unknown-what = The address may come from another version of Levier, or from a link copied in part.
unknown-home = Back to the first page

page-broken = This page could not be drawn: that is an error of the site. Your data are untouched, and the other pages are there.
page-missing = This page could not be loaded: the site may have been published anew, or the connection dropped. Your data are untouched.
page-reload = Reload the page

chain-strategy-targets = { $n ->
    [0] { $targets ->
        [one] 1 target segment
       *[other] { $targets } target segments
    }
    [one] { $n } objective, { $targets ->
        [one] 1 target segment
       *[other] { $targets } target segments
    }
   *[other] { $n } objectives, { $targets ->
        [one] 1 target segment
       *[other] { $targets } target segments
    }
}
chain-strategy-none = no objective
chain-strategy = { $n ->
    [one] { $n } objective
   *[other] { $n } objectives
}
chain-operations-none = no channel
chain-operations-reading = being read
chain-operations-planned = { $n ->
    [one] one campaign planned
   *[other] { $n } campaigns planned
 }
chain-operations = { $n ->
    [one] { $n } channel
   *[other] { $n } channels
}
chain-measure-none = nothing imported
chain-measure = { $n ->
    [one] { $n } file imported
   *[other] { $n } files imported
}
beside-segments = { $n ->
    [one] one segment kept
   *[other] { $n } segments kept
 }
beside-given = a table of customers
beside-none = no table of customers
chain-decision-none = nothing to decide yet
chain-decision-ready = a budget to allocate
chain-decision = { $n ->
    [one] { $n } decision in the journal
   *[other] { $n } decisions in the journal
}

workspace-name = Name of the workspace
save-empty = nothing to save
save-saving = saving…
save-saved = saved
save-unsaved = not saved
save-conflict = changed elsewhere
save-wiped = erased elsewhere
save-memory = in memory only
save-readonly = read only
save-quarantined = unreadable
save-unsaved-full = The room this browser grants the site is full: the last change is not saved. The version before it is intact. Save the workspace to a file, then remove some imported data.
save-unsaved-denied = This browser refuses to save: the last change would not survive closing the page. Save the workspace to a file.
save-unsaved-failed = Saving failed, and nothing was replaced. Save the workspace to a file, or try again.
save-unsaved-busy = Another tab of Levier is holding up the saving: the last change is in memory only. Close the other tab, then try again.
save-lost = The data of { $files } are missing from this browser or damaged there: figures that come from them can no longer be computed. Give these files again, or open a workspace file that holds them.
save-recovered = The browser had lost your last save; it was found again in Levier’s journal.
save-conflict-clean = This workspace was changed in another tab. This tab shows the version from before.
save-conflict-dirty = This workspace was changed in another tab, and your changes here are not saved. Nothing is lost: choose the version to keep, the other stays one undo (Ctrl+Z) away.
save-take-theirs = Take the other version
save-keep-mine = Keep this one
save-copy-mine = Keep this one as a copy (file)
save-wiped-what = The site’s data were erased in this browser. This tab still has a copy in memory.
save-write-back = Write it back
save-memory-what = This browser grants this site no storage: this session will not be kept. Before closing, save the workspace to a file.
save-alone-what = This file keeps nothing on this computer: before you close it, save the workspace to a file; you can open it here again.
save-readonly-what = It is neither changed nor written over. Reload the page to get the latest Levier; if it does not come, save the workspace to a file and open it with the version that made it.
save-export = Save to a file
save-retry = Try again

quarantine-title = Your data could not be read back
quarantine-what = What was stored in this browser is damaged. Nothing was erased or replaced: the text is set aside as it is. Choose how to go on.
quarantine-failed = That copy does not open either.
quarantine-download-title = Keep the damaged text
quarantine-download-what = { $size } characters, just as they were found: someone skilled may get something out of them.
quarantine-download = Save the text
quarantine-backup-title = Go back to a backup
quarantine-backup-what = Levier keeps the last versions that it could read back.
quarantine-backup = Open revision { $revision }
quarantine-new-title = Start from an empty workspace
quarantine-new-what = You can then import a workspace that was saved to a file.
quarantine-new = Start afresh

figure-why = { $labelled ->
    [no] { $name }: { $value }. Why this figure?
   *[other] { $name }, { $label }: { $value }. Why this figure?
}
why-column = Explanations
why-kicker = Why this figure?
why-title = { $labelled ->
    [no] Explanation: { $name }
   *[other] Explanation: { $name }, { $label }
}
why-formula = How it is computed
why-missing = Missing: { $names }.
formula-by-name = Formula
formula-by-number = Formula with your numbers
why-interval = How sure it is
interval-picture = { $value }, between { $low } and { $high }
interval-reading = Between { $low } and { $high }, with { $confidence } confidence ({ $method } interval).
interval-method-wilson = Wilson
why-provenance = Where it comes from
why-rows = { $rows ->
    [one] { $shown } row
   *[other] { $shown } rows
}
why-lines = Line numbers in the file
why-excluded = What is left out
why-excluded-rows = { $name }: { $value } on { $rows ->
    [one] { $shown } row whose other term is unknown
   *[other] { $shown } rows whose other term is unknown
}.
why-pitfalls = { $n ->
    [one] The trap
   *[other] The traps
}
why-calculator = Redo the sum
why-pin = Pin
why-unpin = Unpin

home-sentence = Where to put your next marketing euro, and why.
home-promise = From your advertising exports to a decision in figures: what each channel returns, what should move, what you would gain, and how sure that is. Everything is computed in this tab; nothing leaves it.
home-resume = Go on with “{ $name }”
home-none = This browser keeps no workspace.
home-none-open = Open one from a file
home-doors = Three ways to begin
home-door-example = Try the example
home-door-example-what = An example company, its campaigns and its sales, all the way to the decision. One click, and all of it can be handled.
home-door-import = Import my files
home-door-import-what = Exports from your ad platforms, or a table of spend and sales by week. They stay on your computer.
home-door-calculator = Open a calculator
home-door-calculator-what = ROI, cost per acquisition, ROAS… The formula, your numbers, and the trap people fall into.

lever-title = Four links, one lever
lever-what = The figures are those of the example, computed by the same code as yours.
lever-picture = The chain drawn as a lever. Strategy, 1, presses on the long arm; operations, 2, are the arm; measure, 3, is the fulcrum; the decision, 4, lifts the load, from today, dashed, to what is proposed.
lever-example = Example
lever-target = { $direction ->
    [decrease] ≤ { $value }
   *[other] ≥ { $value }
}
lever-strategy = Objective: { $kpi }.
lever-strategy-none = An objective: a KPI, a target, a date.
lever-operations = spent on { $channels ->
    [one] one channel
   *[other] { $channels } channels
}, { $campaigns ->
    [one] one campaign
   *[other] { $campaigns } campaigns
}.
lever-operations-none = The channels and campaigns, with their budgets.
lever-measure = { $kpi }, measured. Touch the figure: it explains itself.
lever-measure-none = What the imported files say of each channel.
lever-decision = { $days ->
    [7] { $outcome } a week ({ $range }), by moving { $moved } between channels, without spending more.
    [1] { $outcome } a day ({ $range }), by moving { $moved } between channels, without spending more.
   *[other] { $outcome } every { $days } days ({ $range }), by moving { $moved } between channels, without spending more.
}
lever-decision-busy = The response curves are being computed…
lever-decision-none = What moving the budget would gain, with its interval.

workspace-what = What the figures rest on, and this document as a file. Everything is kept in this browser, and nowhere else.
workspace-file-name = workspace
workspace-contents = { $sources ->
    [0] No imported file
    [one] { $sources } imported file
   *[other] { $sources } imported files
}, { $objectives ->
    [0] no objective
    [one] { $objectives } objective
   *[other] { $objectives } objectives
}, { $decisions ->
    [0] no decision
    [one] { $decisions } decision
   *[other] { $decisions } decisions
}.
workspace-build = Version { $build }
settings-title = Assumptions
settings-what = They enter the computations; each explanation shows them.
settings-margin = Margin rate
settings-margin-hint = (price ex-VAT − cost) / price ex-VAT. Without it, no ROI: an ROI on revenue would mislead.
settings-currency = Currency
settings-currency-none = The files’ own
settings-currency-hint = No amount is ever converted.
settings-vat = Imported revenue
settings-vat-unknown = I do not know
settings-vat-excluded = Without VAT
settings-vat-included = VAT included
settings-vat-hint = Spend without VAT against sales with VAT inflates ROAS by the VAT rate.
settings-vat-rate = VAT rate
export-title = Save to a file
export-what = The whole workspace, to keep or to hand on.
export-save = Save the file
import-workspace-title = Open a file
import-workspace-what = A workspace saved by Levier (.json).
import-workspace-pick = Choose a file
import-workspace-drop = or drop it here
import-workspace-preview = Preview of the file
import-workspace-replace = Take this file
import-workspace-done = “{ $name }” is open. Ctrl+Z gives the one before it back.
import-workspace-untouched = Your workspace has not changed.
backups-title = Backups
backups-what = The last versions read back after saving, and the texts set aside.
backup-revision = Revision { $revision }
backup-look = Look
replaced = replaced: “{ $name }”
replaced-give-up = Give it up
quarantined = Unreadable text set aside ({ $size } characters)
wipe-title = Erase everything
wipe-what = The document, the other workspaces, the backups, what was set aside and your answers to exercises, in this browser.
wipe-ask = Erase Levier’s data
wipe-sure = “{ $name }”, the other workspaces and all backups will be erased from this browser. This cannot be undone.
wipe-do = Erase everything
wipe-done = Everything is erased. This workspace is new.
newer-title = This workspace comes from a newer version
quarantine-no-room = There is no room to set this text aside: save it before any other choice, which would write over it.
theme-name = { $theme ->
    [light] Light theme
    [dark] Dark theme
   *[auto] System theme
}

# --- Several workspaces
workspaces-title = Your workspaces
workspaces-what = Each is kept whole in this browser, with its files. Opening one puts the other away.
workspaces-memory = This browser keeps nothing: only one workspace is open, as long as this page.
workspaces-open-now = open
workspaces-item = put away on { $date }, { $size } kB
workspaces-newer = Made by a newer version
workspaces-new = New workspace
workspaces-open = Open
workspaces-open-name = Open “{ $name }”
workspaces-rename = Rename
workspaces-rename-name = Rename “{ $name }”
workspaces-export = Save
workspaces-export-name = Save “{ $name }” to a file
workspaces-remove-name = Remove “{ $name }”
workspaces-remove-sure = “{ $name }” will leave this list. Its text stays among the earlier versions, below, until you give it up.
workspaces-remove-do = Remove from the list
workspaces-removed = “{ $name }” has left the list; its text is among the earlier versions, below.
workspaces-opened = “{ $name }” is open; the workspace before it is in the list.
workspaces-switch = Switch workspace
workspaces-others = Other workspaces
workspaces-none = There is no other workspace.
workspaces-all = All workspaces
import-workspace-beside = Open beside
import-workspace-beside-what = Opened beside, it leaves “{ $name }” in the list of workspaces. Taken in its place, it replaces it; you can undo for as long as this page stays open.
save-opened = Another tab has opened “{ $name }”. This tab still shows the workspace before it, which is kept.
workspaces-full = There is not enough room in this browser to put this workspace away: nothing has changed. Save a workspace to a file, then remove it from here.
