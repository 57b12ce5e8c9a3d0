namespace Steunpakket.Io.Storage;

/// <summary>The types our tables use, by their DuckDB names.</summary>
public enum ColumnKind
{
    Varchar,
    Integer,
    BigInt,
    Double,
    Date,
}
