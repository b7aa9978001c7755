# Where data is kept, and the next version of the site.
update-ready = A new version of Levier is ready. What is on screen goes on with this one until you take it.
update-take = Take the new version
place-title = Where my data is
place-what = On this computer, in this browser. No server has it.
place-alone = Nowhere: this file keeps nothing. It lasts as long as this page stays open; save the workspace to a file.
place-memory = Nowhere: this browser grants no storage. It lasts as long as this page stays open.
place-held = Kept
place-held-what = { $texts } of documents, backups and answers, { $tables ->
    [0] no table in the database
    [one] one table in the database
   *[other] { $tables } tables in the database
}
place-room = Room
place-room-what = { $used } taken of the { $quota } that this browser grants, files of the site included
place-lasting = For how long
place-lasting-yes = The browser has undertaken to erase nothing by itself.
place-lasting-no = The browser may erase all of it when room is short, and some do after a few days without a visit.
place-lasting-ask = Ask to keep it all
place-lasting-refused = The browser does not undertake it. It agrees more readily for a site that is installed or bookmarked.
place-exported = Last file
place-exported-never = Never saved to a file.
place-exported-today = Saved today.
place-exported-days = { $days ->
    [one] Saved yesterday.
   *[other] Saved { $days } days ago, on { $date }.
}
place-offline = Without a network
place-offline-yes = Levier opens without a network: its files are in this browser.
place-offline-no = Not yet: the files of the site are not in this browser. levier.html opens anywhere.
