using System.Security.Cryptography;
using System.Text;

namespace Steunpakket.Core.Running;

/// <summary>128 bits of SHA-256 over texts: enough that two different things never share a fingerprint by chance.</summary>
public static class ShortHash
{
    private const int Bytes = 16;

    /// <returns>32 hexadecimal digits. The order of <paramref name="parts"/> matters, and where one ends and the next begins; none holds a NUL.</returns>
    public static string Of(params IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Bytes));
    }
}
