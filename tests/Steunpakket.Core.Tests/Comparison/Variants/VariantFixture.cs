using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Variants;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Tests.Comparison.Cube;

namespace Steunpakket.Core.Tests.Comparison.Variants;

/// <summary>Corpora of one line, <c>sport</c>, in which a document is relevant when it has the word twice.</summary>
internal static class VariantFixture
{
    public const string Line = "actielijn_1";

    public static readonly CompareOptions Options = new() { BaseYears = [2020], Cut = CutRule.Fixed, CutScore = 90, Bootstrap = 0 };

    public static PlacedCorpus Empty() => new(new TermList([new Term("sport", [Line])]));

    /// <summary>Adds relevant documents, and others that only make them a smaller share, one a month from the given month on.</summary>
    public static void Publish(this PlacedCorpus corpus, string code, (int Year, int FirstMonth, int LastMonth) when, (int Relevant, int Others) aMonth)
    {
        for (var month = when.FirstMonth; month <= when.LastMonth; month++)
        {
            for (var i = 0; i < aMonth.Relevant; i++)
            {
                corpus.Add(code, $"{when.Year}-{month:D2}-{i + 1:D2}", "sport", 2);
            }

            for (var i = 0; i < aMonth.Others; i++)
            {
                corpus.AddOther(code, new DateOnly(when.Year, month, i + 1));
            }
        }
    }

    public static VariantTables Compare(this PlacedCorpus corpus, string variant, CompareOptions? options = null)
    {
        var used = options ?? Options;
        var comparison = new VariantComparison(corpus.Cube(corpus.Model()), used, PlacedCorpus.Data.Until);
        return comparison.Compare(ComparisonVariant.All(used).Single(one => one.Name == variant));
    }

    public static GemeenteComparisonRow Of(this VariantTables tables, string code, int baseYear) => tables.Pairs
        .SelectMany(pair => pair.Gemeenten).Single(row => row.Gemeente.Value == code && row.Year == baseYear && row.Line == Line);
}
