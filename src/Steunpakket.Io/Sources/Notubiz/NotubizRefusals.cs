using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>What is reported of something that the supplier does not show.</summary>
internal static class NotubizRefusals
{
    /// <summary>
    /// What is not public is no failure: it stands in the ledger as one dropped row. An organisation that is no longer active is a wrong or
    /// old number: what is known of it stays, and a person must look.
    /// </summary>
    /// <param name="row">Id of the ledger's row.</param>
    public static ListingEvent Of(NotubizAnswer refused, SupplierAccount account, string key, string row) => refused.Verdict switch
    {
        NotubizVerdict.NoRights => NoRights(new NotubizPlace(account.Gemeente, key, null, null), row, refused.Detail),
        NotubizVerdict.NotActive => new ListingEvent.Trouble("no_rights", refused.Detail),
        _ => new ListingEvent.Trouble("changed_shape", refused.Detail),
    };

    /// <summary>Without a version: rights can change when nothing else does.</summary>
    public static ListingEvent.Item NoRights(NotubizPlace place, string row, string detail) =>
        new(place.Key, null, [place.Row(row, Refusal.Dropped("no_rights", detail))]);
}
