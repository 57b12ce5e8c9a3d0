using System.Security.Cryptography;
using System.Text;

namespace Steunpakket.Core.Keywords;

/// <summary>What a set of forms is, in 64 hexadecimal digits: equal exactly when the same words count in the same groups.</summary>
public readonly record struct KeywordHash
{
    private KeywordHash(string value) => Value = value;

    public string Value { get; }

    /// <param name="facts">In an order that does not depend on the files; none holds a line end.</param>
    internal static KeywordHash Of(IEnumerable<string> facts) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', facts)))));

    public override string ToString() => Value;
}
