using System.Security.Cryptography;
using System.Text;
using Steunpakket.Core.Families;

namespace Steunpakket.Core.Tests.Families;

/// <summary>Documents of one gemeente out of seeded text, and their families.</summary>
internal sealed class MadeUpCorpus
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly List<FamilyDocument> _documents = [];

    public IReadOnlyList<FamilyDocument> Documents => _documents;

    public int Asked { get; private set; }

    /// <summary>Words that no other seed gives in that order.</summary>
    public static string Words(int seed, int count)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(random)));
    }

    public static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));

    public static TextContent Content(string text)
    {
        var reader = new ContentReader();
        foreach (var page in text.Split('\f'))
        {
            reader.Add(Encoding.UTF8.GetBytes(page));
        }

        return reader.Finish();
    }

    public static TextSketch Sketch(string text)
    {
        var sketcher = new Sketcher();
        foreach (var page in text.Split('\f'))
        {
            sketcher.Add(Encoding.UTF8.GetBytes(page));
        }

        return sketcher.Finish();
    }

    public void Add(string id, string title, string text, string? source = null, string? file = null)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        _texts[id] = text;
        _documents.Add(new FamilyDocument(id, source, file ?? id, sha256, title, Sketch(text).Signature));
    }

    public void AddWithoutText(string id, string file) => _documents.Add(new FamilyDocument(id, null, file, null, "Scan", null));

    public IReadOnlyList<FamilyMember> Find(IEnumerable<FamilyDocument>? documents = null) => new FamilyFinder(Read).Find(documents ?? _documents);

    /// <summary>Families as <c>a b c</c>, ordered.</summary>
    public IReadOnlyList<string> Families(IEnumerable<FamilyDocument>? documents = null) =>
        [.. Find(documents).GroupBy(member => member.FamilyId).Select(family => string.Join(' ', family.Select(member => member.Id))).Order(StringComparer.Ordinal)];

    private static readonly string[] Syllables =
        ["ge", "be", "ver", "en", "de", "het", "aan", "ing", "lijk", "heid", "raad", "mee", "te", "stad", "wo", "ning", "zorg", "plan", "bouw", "ten", "ka", "lo", "mi"];

    private Dictionary<string, TextContent> Read(IReadOnlyCollection<string> ids)
    {
        Asked = ids.Count;
        return ids.ToDictionary(id => id, id => Content(_texts[id]), StringComparer.Ordinal);
    }
}
