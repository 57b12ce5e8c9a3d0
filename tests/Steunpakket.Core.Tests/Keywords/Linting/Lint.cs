using System.Text;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Keywords.Linting;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Tests.Keywords.Linting;

/// <summary>Lints made-up lists over made-up texts.</summary>
internal static class Lint
{
    private static readonly string[] Gemeenten = ["GM0034", "GM0537", "GM0363"];

    public static KeywordSet Set(KeywordProfile profile, params KeywordGroup[] groups) =>
        new KeywordLists(groups, KeywordFilters.None, []).For(profile);

    public static KeywordSet Set(params string[] terms) => Set(KeywordProfile.Extended, Lines.Group("actielijn_1", terms));

    public static LintDocument Document(int index) =>
        new($"folder/{Gemeenten[index % 3]}/{index}", new GemeenteCode(Gemeenten[index % 3]), $"Gemeente {index % 3}", new DateOnly(2021, 3, 4));

    /// <summary>Each text is a document of one page.</summary>
    public static IReadOnlyList<LintFinding> Find(KeywordSet set, params IReadOnlyList<string> texts) => Find(set, new MatchOptions(), texts);

    public static IReadOnlyList<LintFinding> Find(KeywordSet set, MatchOptions options, IReadOnlyList<string> texts)
    {
        var count = new Linter(set, options, new LintOptions()).Start();
        foreach (var (index, text) in texts.Index())
        {
            count.Add(Document(index), 1, Encoding.UTF8.GetBytes(text));
        }

        return count.Findings();
    }

    /// <summary>All of a finding in one line.</summary>
    public static string Shown(LintFinding finding) =>
        string.Join('|', [finding.Kind, finding.File, finding.Keyword, finding.Form, finding.Why, finding.Count, finding.Documents, finding.Gemeenten, finding.Line, .. finding.Passages]);
}
