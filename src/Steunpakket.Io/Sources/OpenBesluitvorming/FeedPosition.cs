namespace Steunpakket.Io.Sources.OpenBesluitvorming;

/// <summary>Where a feed is: somewhere in the snapshot, or in the changes after it.</summary>
/// <param name="InSnapshot">False once the snapshot was read to its end.</param>
/// <param name="Cursor">The supplier's word for the next page; empty for the first.</param>
/// <param name="ChangesFrom">Where the changes begin that the snapshot may have missed: known from its first page on.</param>
internal sealed record FeedPosition(bool InSnapshot, string Cursor, string? ChangesFrom)
{
    public static readonly FeedPosition Start = new(InSnapshot: true, string.Empty, ChangesFrom: null);

    /// <summary>The inverse of <see cref="ToString"/>.</summary>
    /// <exception cref="FormatException">It is not what this program wrote.</exception>
    public static FeedPosition Parse(string text) => text.Split(' ') switch
    {
        ["snapshot", var cursor, var changes] => new FeedPosition(InSnapshot: true, Uri.UnescapeDataString(cursor), Uri.UnescapeDataString(changes)),
        ["changes", var cursor] => new FeedPosition(InSnapshot: false, Uri.UnescapeDataString(cursor), ChangesFrom: null),
        _ => throw new FormatException($"'{text}' is not a place in OpenBesluitvorming's feed."),
    };

    /// <summary>Where to go on after <paramref name="page"/>, and whether there is something to ask there now.</summary>
    public (FeedPosition Next, bool More) After(FeedPage page)
    {
        if (!InSnapshot)
        {
            return (this with { Cursor = page.HasMore ? page.NextAfter(Cursor) : page.NextCursor ?? Cursor }, page.HasMore);
        }

        var changes = ChangesFrom ?? page.ChangesCursor;
        return page.HasMore
            ? (new FeedPosition(InSnapshot: true, page.NextAfter(Cursor), changes), true)
            : (new FeedPosition(InSnapshot: false, changes, ChangesFrom: null), true);
    }

    public override string ToString() => InSnapshot
        ? $"snapshot {Uri.EscapeDataString(Cursor)} {Uri.EscapeDataString(ChangesFrom ?? string.Empty)}"
        : $"changes {Uri.EscapeDataString(Cursor)}";
}
