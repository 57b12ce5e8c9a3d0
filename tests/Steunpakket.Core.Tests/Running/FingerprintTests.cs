using Steunpakket.Core.Running;
using Xunit;

namespace Steunpakket.Core.Tests.Running;

public sealed class FingerprintTests
{
    private static readonly Fingerprint Wanted = new("v1", "options", "input");

    [Fact]
    public void What_is_made_from_the_same_is_current_and_what_is_not_there_is_new()
    {
        Assert.Null(Wanted.ReasonToReplace(Wanted with { }));
        Assert.Equal("new", Wanted.ReasonToReplace(null));
    }

    [Theory]
    [InlineData("v0", "options", "input", "code version")]
    [InlineData("v0", "others", "other", "code version")]
    [InlineData("v1", "others", "input", "option changed")]
    [InlineData("v1", "others", "other", "option changed")]
    [InlineData("v1", "options", "other", "input changed")]
    public void Says_why_something_has_to_be_made_again(string version, string options, string input, string reason)
    {
        Assert.Equal(reason, Wanted.ReasonToReplace(new Fingerprint(version, options, input)));
    }

    [Fact]
    public void The_hash_tells_all_three_parts_apart_and_where_one_ends()
    {
        Fingerprint[] different =
            [Wanted, Wanted with { Version = "v2" }, Wanted with { Options = "x" }, Wanted with { Input = "x" }, new("v1o", "ptions", "input"), new("v1", "input", "options")];

        Assert.Equal(different.Length, different.Select(fingerprint => fingerprint.Hash).Distinct().Count());
        Assert.Equal(Wanted.Hash, (Wanted with { }).Hash);
    }

    [Fact]
    public void A_hash_stays_what_it_is_for_the_files_that_carry_it()
    {
        Assert.Equal("8fb20ef63ced4145fc2e983ffe597d1d", ShortHash.Of("a", "b"));
        Assert.NotEqual(ShortHash.Of("a", "b"), ShortHash.Of("ab"));
    }
}
