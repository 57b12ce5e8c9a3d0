namespace Steunpakket.Io.Http;

/// <summary>A supplier answered in a shape that cannot be understood: going on would give wrong data.</summary>
/// <param name="address">What was asked; only its path is told, a query may hold a secret.</param>
/// <param name="found">What was found, and where.</param>
public sealed class SourceChangedException(Uri address, string found, Exception? inner = null)
    : Exception($"{address.GetLeftPart(UriPartial.Path)}: {found}", inner);
