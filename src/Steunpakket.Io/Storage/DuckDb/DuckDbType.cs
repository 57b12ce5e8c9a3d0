namespace Steunpakket.Io.Storage.DuckDb;

/// <summary>The values of DUCKDB_TYPE (duckdb.h) that our tables use.</summary>
internal enum DuckDbType
{
    Boolean = 1,
    Integer = 4,
    BigInt = 5,
    Double = 11,
    Date = 13,
    Varchar = 17,
}
