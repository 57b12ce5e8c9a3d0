using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class ShippedConfigTests
{
    private static readonly string Path = Repository.PathOf("config/steunpakket.json");

    private static readonly JsonNode Text = JsonNode.Parse(
        File.ReadAllText(Path), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;

    private static readonly SteunpakketConfig Config = ConfigFile.Read(Path);

    public static TheoryData<string> Blocks =>
        [.. Properties(typeof(SteunpakketConfig)).Where(property => IsBlock(property.PropertyType)).Select(property => property.Name)];

    [Fact]
    public void Holds_every_member_so_that_no_option_is_hidden()
    {
        Assert.Equal(Names(typeof(SteunpakketConfig)).Append("$schema").Order(StringComparer.Ordinal), Members(Text));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_block_holds_every_option_with_its_default(string block)
    {
        var property = typeof(SteunpakketConfig).GetProperty(block)!;
        var written = Text[JsonNamingPolicy.CamelCase.ConvertName(block)]!;

        Assert.Equal(Names(property.PropertyType).Order(StringComparer.Ordinal), Members(written));
        var byDefault = JsonSerializer.SerializeToNode(Activator.CreateInstance(property.PropertyType), JsonFormat.Settings);
        Assert.Equal(byDefault!.ToJsonString(), JsonSerializer.Serialize(property.GetValue(Config), property.PropertyType, JsonFormat.Settings));
    }

    [Fact]
    public void Has_the_period_and_the_gemeenten_of_the_study()
    {
        Assert.Equal((new DateOnly(2019, 1, 1), new DateOnly(2021, 9, 30)), (Config.Period.Since, Config.Period.Until));
        Assert.Null(Config.Gemeenten.Names);
    }

    [Fact]
    public void Names_the_keyword_lists_that_are_shipped_beside_it()
    {
        Assert.Equal(Repository.PathOf("keywords"), Config.Keywords);
    }

    [Fact]
    public void The_schema_beside_it_is_the_one_that_the_settings_types_give()
    {
        Assert.Equal(ConfigSchema.Text(), File.ReadAllText(Repository.PathOf($"config/{ConfigSchema.FileName}")));
        Assert.Equal(ConfigSchema.FileName, Text["$schema"]!.GetValue<string>());
    }

    [Fact]
    public void The_schema_refuses_unknown_members_knows_the_choices_and_the_kinds_of_source()
    {
        var schema = JsonNode.Parse(ConfigSchema.Text())!;

        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
        Assert.Equal(Names(typeof(SteunpakketConfig)).Append("$schema").Order(StringComparer.Ordinal), Members(schema["properties"]!));
        Assert.Equal(["keywords", "period", "sources", "workspace"], schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.Equal(["study", "extended"], schema["properties"]!["match"]!["properties"]!["profile"]!["enum"]!.AsArray().Select(word => word!.GetValue<string>()));
        var folder = schema["properties"]!["sources"]!["items"]!["anyOf"]![0]!;
        Assert.Equal(["manifest", "name", "path", "type"], Members(folder["properties"]!));
        Assert.Equal("folder", folder["properties"]!["type"]!["const"]!.GetValue<string>());
        Assert.False(schema["properties"]!["score"]!["additionalProperties"]!.GetValue<bool>());
    }

    private static bool IsBlock(Type type) => type.Namespace!.StartsWith("Steunpakket", StringComparison.Ordinal)
        && type != typeof(PeriodSettings) && type != typeof(GemeentenFilter);

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties()
        .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null && property.SetMethod is not null);

    private static IEnumerable<string> Names(Type type) => Properties(type).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static IEnumerable<string> Members(JsonNode block) => block.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal);
}
