using System.Text;
using Steunpakket.Core.Families;
using Xunit;

namespace Steunpakket.Core.Tests.Families;

public sealed class SignatureTests
{
    [Theory]
    [InlineData(120)]
    [InlineData(3000)]
    public void The_share_of_equal_values_estimates_the_jaccard_index_of_the_shingles(int words)
    {
        var errors = new List<double>();
        for (var seed = 0; seed < 60; seed++)
        {
            var (one, other) = (MadeUpCorpus.Words(seed, words), MadeUpCorpus.Words(seed, words * (50 + seed) / 110) + ' ' + MadeUpCorpus.Words(900 + seed, words / 5));
            errors.Add(MadeUpCorpus.Sketch(one).Signature!.Value.Similarity(MadeUpCorpus.Sketch(other).Signature!.Value) - Jaccard(one, other));
        }

        Assert.InRange(errors.Average(), -0.02, 0.02);
        Assert.InRange(Math.Sqrt(errors.Average(error => error * error)), 0, 0.06);
    }

    [Fact]
    public void A_signature_comes_back_out_of_a_table_letter_for_letter()
    {
        var signature = MadeUpCorpus.Sketch(MadeUpCorpus.Words(1, 100)).Signature!.Value;

        var again = Signature.Parse(Encoding.UTF8.GetBytes(signature.ToString()))!.Value;

        Assert.Equal(Signature.Letters, signature.ToString().Length);
        Assert.Equal(1, again.Similarity(signature));
        Assert.Equal(signature.ToString().Substring(3 * Signature.BandLetters, Signature.BandLetters), Encoding.ASCII.GetString(again.Band(3)));
        Assert.Null(Signature.Parse("kort"u8));
    }

    [Fact]
    public void Pages_capitals_punctuation_and_page_numbers_are_no_matter()
    {
        var words = MadeUpCorpus.Words(1, 300).Split(' ');
        var plain = MadeUpCorpus.Sketch(string.Join(' ', words));
        var dressed = MadeUpCorpus.Sketch(
            $"Pagina 1 van 2\n{string.Join(", ", words[..150]).ToUpperInvariant()}\f{string.Join(".\n", words[150..])}\nBlz. 2");

        Assert.Equal(plain.Signature.ToString(), dressed.Signature.ToString());
        Assert.Equal(plain.Words, dressed.Words);
    }

    [Fact]
    public void Under_five_words_there_is_no_signature_and_one_sketcher_makes_one_text_after_another()
    {
        var sketcher = new Sketcher();
        sketcher.Add("een twee drie vier"u8);
        Assert.Equal(new TextSketch(null, 4, ""), sketcher.Finish());
        sketcher.Add("Aldus aangenomen, AANGENOMEN en verworpen"u8);
        var sketch = sketcher.Finish();
        Assert.Equal((5, "aangenomen=2 verworpen=1"), (sketch.Words, sketch.Results));
        Assert.Equal(MadeUpCorpus.Sketch("aldus aangenomen aangenomen en verworpen").Signature.ToString(), sketch.Signature.ToString());
    }

    [Fact]
    public void Hostile_bytes_are_words_like_any_other_or_none()
    {
        var random = new Random(3);
        var bytes = new byte[4000];
        for (var i = 0; i < 50; i++)
        {
            random.NextBytes(bytes);
            var sketcher = new Sketcher();
            sketcher.Add(bytes.AsSpan(0, random.Next(bytes.Length)));
            sketcher.Add([]);
            Assert.True(sketcher.Finish().Words >= 0);
        }
    }

    private static double Jaccard(string one, string other)
    {
        var (left, right) = (Grams(one), Grams(other));
        return (double)left.Intersect(right).Count() / left.Union(right).Count();
    }

    private static HashSet<string> Grams(string text)
    {
        var words = text.Split(' ');
        return [.. Enumerable.Range(0, words.Length - 4).Select(i => string.Join(' ', words[i..(i + 5)]))];
    }
}
