namespace Steunpakket.Io.Storage;

/// <summary>One column of a table; every column may hold NULL.</summary>
public sealed record Column(string Name, ColumnKind Kind = ColumnKind.Varchar);
