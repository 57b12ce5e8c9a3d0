namespace Steunpakket.Io.Http;

/// <summary>What one budget was used for.</summary>
/// <param name="Requests">Sent, further tries and redirects among them.</param>
/// <param name="Retries">Further tries.</param>
/// <param name="Bytes">Of bodies received, packed.</param>
public readonly record struct BudgetCount(long Requests, long Retries, long Bytes);
