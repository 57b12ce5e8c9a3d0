namespace Steunpakket.Io.Http;

/// <summary>A host name leads to an address that may not be connected to.</summary>
internal sealed class PrivateAddressException(string message) : IOException(message);
