namespace Steunpakket.Extraction.Ole2;

/// <summary>What an OLE2 container is, by the names of its streams.</summary>
internal static class Ole2Kind
{
    public const string Encrypted = "ole2-encrypted";

    private static readonly (string Stream, string Kind)[] ByStream =
    [
        ("EncryptedPackage", Encrypted), ("EncryptedSummary", Encrypted), ("WordDocument", "doc"), ("Workbook", "xls"), ("Book", "xls"),
        ("PowerPoint Document", "ppt"), ("__properties_version1.0", "msg"), ("VisioDocument", "vsd"), ("Quill", "pub"),
        ("PerfectOffice_MAIN", "wpd"), ("MatOST", "wps"), ("MM", "wps"), ("Props9", "mpp"),
    ];

    private const int FibIdentity = 0xA5EC; // Word 97 and later; Word 6 and 95 have 0xA5DC
    private const int OldestFib = 0xC1;

    /// <param name="stream">Disposed.</param>
    public static SniffedFile Of(Stream stream)
    {
        try
        {
            using var file = new CompoundFile(stream);
            var names = file.Children(file.Root);
            var (name, kind) = Array.Find(ByStream, one => names.Any(entry => entry.Name.Equals(one.Stream, StringComparison.OrdinalIgnoreCase)));
            return new SniffedFile(kind == "doc" && IsOld(file, name) ? "doc-old" : kind ?? "ole2");
        }
        catch (Exception broken) when (broken is InvalidDataException or ExtractionLimitException)
        {
            return new SniffedFile("ole2");
        }
    }

    private static bool IsOld(CompoundFile file, string stream)
    {
        var head = file.Read(file.Find(file.Root, stream)!, limit: 4);
        return head.Length < 4 || BitConverter.ToUInt16(head) != FibIdentity || BitConverter.ToUInt16(head, 2) < OldestFib;
    }
}
