namespace Steunpakket.Io.Sources.Discovery;

/// <summary>How much of the table one supplier has.</summary>
public sealed record SupplierTotal(string Supplier, bool InSettings, int Gemeenten, int Accounts, int Guesses);
