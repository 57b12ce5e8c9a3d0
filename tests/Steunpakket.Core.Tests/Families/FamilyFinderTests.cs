using Steunpakket.Core.Families;
using Xunit;

namespace Steunpakket.Core.Tests.Families;

public sealed class FamilyFinderTests
{
    private const string Header = "De raad van de gemeente Katwijk in vergadering bijeen op 8 juli 2021 gehoord de beraadslaging overwegende dat ";
    private const string Result = " 321247 aangenomen Aldus aangenomen in de openbare raadsvergadering van 8 juli 2021 Ondertekend door De Griffier J Jansen op 12 07 2021";

    private readonly MadeUpCorpus _corpus = new();

    [Theory]
    [InlineData(60)]
    [InlineData(120)]
    [InlineData(2000)]
    public void A_motion_and_the_same_with_its_result_are_one_document(int words)
    {
        var text = Header + MadeUpCorpus.Words(1, words);
        _corpus.Add("a", "A.1 motie Sport voor iedereen", text);
        _corpus.Add("b", "A.1 motie Sport voor iedereen AANGENOMEN", text + Result);

        Assert.Equal(["a b"], _corpus.Families());
    }

    [Fact]
    public void A_block_in_the_middle_is_no_matter()
    {
        var (first, second) = (MadeUpCorpus.Words(1, 100), MadeUpCorpus.Words(2, 100));
        _corpus.Add("a", "motie", $"{first} {second}");
        _corpus.Add("b", "motie", $"{first} {Result} {second}");

        Assert.Equal(["a b"], _corpus.Families());
    }

    [Theory]
    [InlineData("€ 25.000", "€ 40.000")]
    [InlineData("de heer Jansen", "mevrouw De Vries")]
    [InlineData("draagvlakonderzoek", "parkeerdrukmeting")]
    [InlineData("1 mei 2021", "1 mei 2020")]
    public void Documents_from_one_template_that_differ_in_an_amount_a_name_or_a_word_are_two(string one, string other)
    {
        var (before, after) = (MadeUpCorpus.Words(1, 700), MadeUpCorpus.Words(2, 700));
        _corpus.Add("a", "Raadsbesluit", $"{before} {one} {after}");
        _corpus.Add("b", "Raadsbesluit", $"{before} {other} {after}");

        Assert.Empty(_corpus.Families());
    }

    [Fact]
    public void With_a_title_of_its_own_a_corrected_text_is_the_same_document_but_not_with_another_amount()
    {
        var (before, after) = (MadeUpCorpus.Words(1, 700), MadeUpCorpus.Words(2, 700));
        _corpus.Add("a", "Nota Gezonde leefstijl", $"{before} fouutje 25.000 {after}");
        _corpus.Add("b", "Nota Gezonde leefstijl", $"{before} foutje 25.000 {after}");
        _corpus.Add("c", "Nota Gezonde leefstijl", $"{before} foutje 40.000 {after}");

        Assert.Equal(["a b"], _corpus.Families());
    }

    [Theory]
    [InlineData("Motie Voorkom dakloosheid jongeren", "Gewijzigde motie Voorkom dakloosheid jongeren", true)]
    [InlineData("Motie Voorkom dakloosheid jongeren", "Motie Voorkom dakloosheid jongeren", false)]
    [InlineData("Motie Voorkom dakloosheid jongeren", "Gewijzigde motie Voorkom dakloosheid ouderen", false)]
    [InlineData("Motie", "Gewijzigde motie", false)]
    public void A_changed_request_is_a_version_only_where_the_titles_say_so(string one, string other, bool isOne)
    {
        var text = MadeUpCorpus.Words(1, 150);
        _corpus.Add("a", one, $"{text} {MadeUpCorpus.Words(2, 12)} 25.000");
        _corpus.Add("b", other, $"{text} {MadeUpCorpus.Words(3, 12)} 40.000");

        Assert.Equal(isOne ? ["a b"] : [], _corpus.Families());
    }

    [Fact]
    public void Minutes_that_hold_a_motion_are_not_that_motion()
    {
        var motion = MadeUpCorpus.Words(1, 200);
        _corpus.Add("a", "motie", motion);
        _corpus.Add("b", "notulen", $"{MadeUpCorpus.Words(2, 300)} {motion} {MadeUpCorpus.Words(3, 300)}");

        Assert.Empty(_corpus.Families());
    }

    [Fact]
    public void A_form_that_many_titles_share_makes_no_family()
    {
        var form = MadeUpCorpus.Words(1, 300);
        for (var i = 0; i < 40; i++)
        {
            _corpus.Add($"d{i:00}", $"Benoeming {MadeUpCorpus.Words(100 + i, 3)}", $"{form} {(i % 2 == 0 ? "" : "besloten")} {(i > 20 ? "unaniem" : "")}{i % 7}");
        }

        Assert.DoesNotContain(_corpus.Find(), member => member.Level == FamilyLevel.NearText);
    }

    [Fact]
    public void Ten_versions_of_one_document_do_not_pass_for_a_form()
    {
        var text = MadeUpCorpus.Words(1, 300);
        for (var i = 0; i < 15; i++)
        {
            _corpus.Add($"d{i:00}", "Nota Gezonde leefstijl", text + string.Concat(Enumerable.Range(0, i).Select(n => $" stempel {n}")));
        }

        Assert.Single(_corpus.Families());
    }

    [Fact]
    public void A_chain_of_likenesses_does_not_unite_its_ends()
    {
        var text = MadeUpCorpus.Words(1, 200);
        var (one, two) = (MadeUpCorpus.Words(2, 80), MadeUpCorpus.Words(3, 80));
        _corpus.Add("a", "stuk een", $"{text} {one}");
        _corpus.Add("b", "stuk twee", text);
        _corpus.Add("c", "stuk drie", $"{text} {two}");

        var family = Assert.Single(_corpus.Families());
        Assert.Equal(2, family.Split(' ').Length);
    }

    [Fact]
    public void The_same_source_file_or_text_unites_and_the_level_says_which()
    {
        _corpus.Add("a", "x", MadeUpCorpus.Words(1, 50), source: "notubiz 7");
        _corpus.Add("b", "y", MadeUpCorpus.Words(2, 50), source: "notubiz 7");
        _corpus.Add("c", "z", MadeUpCorpus.Words(3, 50));
        _corpus.Add("d", "z", MadeUpCorpus.Words(3, 50));
        _corpus.AddWithoutText("e", "scan");
        _corpus.AddWithoutText("f", "scan");

        Assert.Equal(["a b", "c d", "e f"], _corpus.Families());
        Assert.Equal(
            [FamilyLevel.SameSource, FamilyLevel.SameText, FamilyLevel.SameFile],
            _corpus.Find().DistinctBy(member => member.FamilyId).Select(member => member.Level));
        Assert.Equal([null, null, 1.0, 1.0, null, null], _corpus.Find().Select(member => member.Id is "a" ? null : member.Similarity));
    }

    [Fact]
    public void Only_texts_that_may_have_a_near_copy_are_read_again()
    {
        for (var i = 0; i < 200; i++)
        {
            _corpus.Add($"d{i}", $"titel {i}", MadeUpCorpus.Words(i, 200));
        }

        _corpus.Add("kopie", "titel", MadeUpCorpus.Words(7, 200) + " en nog iets");
        _ = _corpus.Find();

        Assert.InRange(_corpus.Asked, 2, 6);
    }

    [Fact]
    public void An_empty_gemeente_and_one_document_have_no_family()
    {
        Assert.Empty(_corpus.Find());
        _corpus.Add("a", "", "");
        Assert.Empty(_corpus.Find());
    }
}
