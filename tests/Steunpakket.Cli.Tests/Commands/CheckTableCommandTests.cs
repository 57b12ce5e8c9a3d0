using System.Text.Json;
using Steunpakket.Cli.Tests.Running;
using Xunit;

namespace Steunpakket.Cli.Tests.Commands;

public sealed class CheckTableCommandTests : IDisposable
{
    // The study's Table 2 as it was printed, and its Table 1 as a Dutch Excel would save it.
    private const string TableTwo = "actielijn,meer_pct,minder_pct,evenveel_pct\nJeugd,43.9,49.2,7.2\nKwetsbare groepen,51.8,30.6,17.6\nLeefstijl,54.4,33.9,11.7\n";
    private const string TableOne = "actielijn;meer;minder;evenveel\nJeugd;49,5;40,4;10,1\nKwetsbare groepen;45,3;38,1;16,6\nLeefstijl;49,8;37,1;13,0\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_sound_table_is_exit_code_0_with_its_only_N()
    {
        var check = await CheckAsync(TableOne);

        Assert.Equal(0, check.ExitCode);
        Assert.Contains("Jeugd: 49.5 / 40.4 / 10.1 = 100.0: N 99 109", check.Output, StringComparison.Ordinal);
        Assert.Contains("of 307: 152 / 124 / 31", check.Output, StringComparison.Ordinal);
        Assert.Contains("N = 307 is the only one", check.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_cannot_sum_is_exit_code_1_with_its_repair()
    {
        var check = await CheckAsync(TableTwo);

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("43.9 / 49.2 / 7.2 = 100.3: cannot be a row", check.Output, StringComparison.Ordinal);
        Assert.Contains("with N = 307 meer_pct would be 134 = 43.6 instead of 43.9 (134 / 151 / 22)", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_as_JSON()
    {
        var check = await CheckAsync(TableTwo, "--json");

        using var found = JsonDocument.Parse(check.Output);
        var repair = found.RootElement.GetProperty("rows")[0].GetProperty("repairs")[0];
        Assert.Equal((307, "meer_pct", 43.6m), (repair.GetProperty("n").GetInt32(), repair.GetProperty("column").GetString(), repair.GetProperty("repaired").GetDecimal()));
        Assert.False(found.RootElement.GetProperty("sound").GetBoolean());
    }

    [Theory]
    [InlineData("x,y\n1,2\n")]
    [InlineData("a,b_pct,c_pct\nx,veel,2\n")]
    public async Task What_is_no_table_is_exit_code_2(string text)
    {
        var check = await CheckAsync(text);

        Assert.Equal(2, check.ExitCode);
        Assert.StartsWith("steunpakket: ", check.Errors, StringComparison.Ordinal);
        Assert.Empty(check.Output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_a_wrong_limit_are_exit_code_2()
    {
        Assert.Equal(2, (await SteunpakketProgram.RunAsync(_folder.Path, ["check-table", "niets.csv"])).ExitCode);
        Assert.Equal(2, (await CheckAsync(TableOne, "--max-n", "0")).ExitCode);
    }

    [Fact]
    public async Task The_highest_N_bounds_what_is_tried()
    {
        var check = await CheckAsync(TableOne, "--max-n", "300");

        Assert.Equal(0, check.ExitCode);
        Assert.Contains("no N fits all rows", check.Errors, StringComparison.Ordinal);
    }

    private async Task<ProgramResult> CheckAsync(string text, params string[] options)
    {
        await File.WriteAllTextAsync(_folder["tabel.csv"], text);
        return await SteunpakketProgram.RunAsync(_folder.Path, ["check-table", "tabel.csv", .. options]);
    }
}
