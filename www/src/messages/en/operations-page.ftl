# Operations page: campaigns and their channels.

operations-title = Operations
operations-empty-title = Here your campaigns are sorted
operations-empty = A campaign uses a channel. In an export the platform stands for the channel; say here which campaign belongs to search, display or social, and every measure is grouped that way.
operations-empty-import = Import an export
operations-empty-example = See it with the example
operations-sentence = { $campaigns ->
    [one] One campaign
   *[other] { $campaigns } campaigns
 } on { $channels ->
    [one] one channel
   *[other] { $channels } channels
 }, { $cost } spent.
operations-sentence-no-cost = { $campaigns ->
    [one] One campaign
   *[other] { $campaigns } campaigns
 } on { $channels ->
    [one] one channel
   *[other] { $channels } channels
 }.
operations-channels-title = Channels
operations-channel = Channel
operations-campaigns = Campaigns
operations-campaign = Campaign
operations-cost = Spend
operations-campaigns-title = Which channel each campaign belongs to
operations-campaigns-hint = Choose an existing channel or write a new name. Empty the field to return to the platform.
operations-channel-of = Channel of campaign { $campaign }
operations-unnamed = (no name)
operations-mapped = { $campaign } is now in { $channel }.
operations-unmapped = { $campaign } is back to its platform.
operations-unnamed-hint = Without a campaign name, this row can only stand under its platform.
operations-total = Total
operations-next = See the measure by channel
