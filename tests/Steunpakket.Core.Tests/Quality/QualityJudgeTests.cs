using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Quality;
using Xunit;

namespace Steunpakket.Core.Tests.Quality;

public sealed class QualityJudgeTests
{
    private static readonly RecessCalendar Recesses = new([new Recess("Zomerreces 2021", new DateWindow(new(2021, 7, 24), new(2021, 8, 22)))]);

    private static readonly QualityJudge Judge = new(new QualityOptions(), Recesses, new DateOnly(2021, 9, 30));

    [Theory]
    [InlineData("2021-07-08", "")]
    [InlineData("2021-07-25", "weekend_date recess_date")]
    [InlineData("2021-07-23", "")]
    [InlineData("2021-07-24", "weekend_date recess_date")]
    [InlineData("2021-08-20", "recess_date")]
    [InlineData("2021-08-22", "weekend_date recess_date")]
    [InlineData("2021-08-23", "")]
    [InlineData("2021-09-30", "")]
    [InlineData("2021-10-01", "future_date")]
    [InlineData("2021-07-08 2021-10-02", "weekend_date future_date")]
    [InlineData("", "")]
    public void Dates_are_flagged_at_their_borders(string meetings, string expected)
    {
        Assert.Equal(expected, Judge.Judge(Document("Nota", meetings)));
    }

    [Theory]
    [InlineData(50, 29, "low_text_quality", 0.58)]
    [InlineData(50, 30, "", 0.6)]
    [InlineData(49, 0, "", null)]
    [InlineData(0, 0, "", null)]
    public void A_text_is_flagged_below_the_line_when_there_is_enough_to_judge(int judged, int dutch, string expected, double? share)
    {
        var text = new TextMeasures(judged, dutch, 0);

        Assert.Equal(expected, Judge.Judge(Document("Nota", "2021-07-08") with { Text = text }));
        Assert.Equal(share, Judge.DutchShare(text));
    }

    [Fact]
    public void A_text_that_was_not_measured_is_not_flagged()
    {
        Assert.Equal("", Judge.Judge(Document("Nota", "2021-07-08")));
        Assert.Null(Judge.DutchShare(null));
    }

    [Fact]
    public void Flags_stand_in_a_fixed_order_and_what_fetch_said_stays()
    {
        var document = Document("Notulen 1 juli 2021", "2021-07-25") with { Flags = "page_cap iets_nieuws weekend_date no_url text_by_ori", Text = new(100, 10, 1) };

        Assert.Equal(
            "weekend_date recess_date title_date_mismatch no_url text_by_ori page_cap low_text_quality bsn_like iets_nieuws",
            Judge.Judge(document));
    }

    [Fact]
    public void A_register_date_is_held_against_neither_recess_nor_title()
    {
        Assert.Equal("register_date", Judge.Judge(Document("Brief van 1 juli 2021", "2021-08-20") with { Flags = "register_date" }));
    }

    [Fact]
    public void Every_flag_has_one_name_and_a_sentence()
    {
        Assert.Equal(QualityFlags.All.Count, QualityFlags.All.Select(flag => flag.Name).Distinct().Count());
        Assert.All(QualityFlags.All, flag => Assert.Matches(@"^[a-z_]+$", flag.Name));
        Assert.All(QualityFlags.All, flag => Assert.Matches(@"^\p{Lu}.*\.$", flag.Meaning));
        var constants = typeof(QualityFlags).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(constants.Order(StringComparer.Ordinal), QualityFlags.All.Select(flag => flag.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(-0.01, 50, false)]
    [InlineData(0.0, 1, true)]
    [InlineData(1.0, 100_000, true)]
    [InlineData(1.01, 50, false)]
    [InlineData(0.5, 0, false)]
    public void Options_have_ranges(double share, int words, bool expected)
    {
        var options = new QualityOptions { MinDutchShare = share, MinJudgedWords = words };

        Assert.Equal(expected, Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true));
    }

    // METHOD 1.8 G3.
    [SharedDataFact("study/figuur1.csv")]
    public void The_odd_rows_of_the_study_are_flagged_and_its_doubled_ones_are_not()
    {
        var rows = File.ReadAllLines(SharedData.Find("study/figuur1.csv")!).Skip(1).Select(line => line.Split(',')).ToList();

        var flags = rows.Select(row => $"{row[0]} {row[3]}: {Judge.Judge(Document(row[1], Iso(row[3])))}");

        Assert.Equal(
            [
                "Almere 25-7-2021: weekend_date recess_date", "Katwijk 8-4-2021: ", "Katwijk 16-3-2021: ", "Ouder-Amstel 8-7-2021: title_date_mismatch",
                "De Bilt 15-6-2021: ", "De Bilt 24-6-2021: ", "Borsele 8-7-2021: ",
            ],
            flags);
    }

    private static string Iso(string date) => DateOnly.ParseExact(date, "d-M-yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DocumentFacts Document(string title, string meetings) => new(
        title, [.. meetings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture))], "", null);
}
