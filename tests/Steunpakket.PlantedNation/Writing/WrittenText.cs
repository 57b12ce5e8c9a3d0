using System.Security.Cryptography;
using System.Text;
using Steunpakket.Core.Texts;
using Steunpakket.PlantedNation.Texts;

namespace Steunpakket.PlantedNation.Writing;

/// <summary>What extract notes of a text: words a page, and the hash of all pages.</summary>
/// <param name="Sha256">Null without text.</param>
internal sealed record WrittenText(IReadOnlyList<int> Words, string? Sha256)
{
    public static WrittenText Of(TextBuilder text)
    {
        if (text.Pages.Count == 0)
        {
            return new WrittenText([], null);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var words = new List<int>(text.Pages.Count);
        foreach (var page in text.Pages)
        {
            words.Add(WordCount.Of(Encoding.UTF8.GetString(text[page])));
            hash.AppendData(text[page]);
            hash.AppendData("\f"u8);
        }

        return new WrittenText(words, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
