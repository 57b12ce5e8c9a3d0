using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Differences;

/// <summary>One table of a difference.</summary>
/// <param name="Fill">Appends all rows, in any order.</param>
internal sealed record DifferenceTable(string Name, TableSchema Schema, Action<DuckDbAppender> Fill);
