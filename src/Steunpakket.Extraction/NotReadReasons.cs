namespace Steunpakket.Extraction;

public static class NotReadReasons
{
    /// <summary>The words that say nothing of the bytes: they could not be had.</summary>
    public static IReadOnlyList<string> OfAbsence { get; } = [NotReadReason.Missing.Word(), NotReadReason.Unreadable.Word()];

    /// <summary>The word as it stands in the ledger.</summary>
    public static string Word(this NotReadReason reason) => reason switch
    {
        NotReadReason.NeedsOcr => "needs_ocr",
        NotReadReason.Unsupported => "unsupported",
        NotReadReason.Empty => "empty",
        NotReadReason.Illegible => "illegible",
        NotReadReason.Encrypted => "encrypted",
        NotReadReason.Corrupt => "corrupt",
        NotReadReason.Timeout => "timeout",
        NotReadReason.TooLarge => "too_large",
        NotReadReason.Missing => "missing",
        NotReadReason.Unreadable => "unreadable",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };

    /// <summary>True when a rule leaves the document out (dropped), false when it could not be handled (failed).</summary>
    public static bool IsRule(this NotReadReason reason) =>
        reason is NotReadReason.NeedsOcr or NotReadReason.Unsupported or NotReadReason.Empty or NotReadReason.Illegible;
}
