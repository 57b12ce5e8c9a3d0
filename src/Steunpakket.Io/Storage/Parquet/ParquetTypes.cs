namespace Steunpakket.Io.Storage.Parquet;

/// <summary>Parquet's numbers for the types of our tables.</summary>
internal static class ParquetTypes
{
    private const int Utf8 = 0;
    private const int Date = 6;

    /// <summary>The physical type.</summary>
    public static int Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Varchar => 6,
        ColumnKind.BigInt => 2,
        ColumnKind.Double => 5,
        _ => 1,
    };

    /// <summary>What the bytes mean, where the physical type does not tell.</summary>
    public static int? Meaning(ColumnKind kind) => kind switch
    {
        ColumnKind.Varchar => Utf8,
        ColumnKind.Date => Date,
        _ => null,
    };
}
