using System.Text.Json.Serialization;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Storage;
using Xunit;

namespace Steunpakket.Io.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void Io_knows_Core_and_neither_the_command_line_nor_the_console()
    {
        var references = typeof(Workspace).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();

        Assert.Contains("Steunpakket.Core", references);
        Assert.DoesNotContain(references, name =>
            name is "System.Console" or "Steunpakket.Cli" or "System.CommandLine" || name.StartsWith("Spectre.", StringComparison.Ordinal));
    }

    public static TheoryData<Type> ApiSources =>
        [.. typeof(ApiSourceSettings).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ApiSourceSettings)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(ApiSources))]
    public void Every_kind_of_source_has_a_word_in_the_settings_defaults_and_an_adapter(Type kind)
    {
        var settings = Assert.Single(SupplierCatalog.Defaults, settings => settings.GetType() == kind);
        var words = typeof(SourceSettings).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>();

        Assert.Equal(settings.Supplier, Assert.Single(words, word => word.DerivedType == kind).TypeDiscriminator);
        var source = SupplierCatalog.Make(settings, _ => "secret");
        Assert.Equal((settings.Supplier, settings.NameOrDefault), (source.Supplier, source.Name));
    }

    [Theory]
    [InlineData("Storage/Sqlite", "Microsoft.Data.Sqlite", "SQLitePCL")]
    [InlineData("Storage/DuckDb", "DuckDbNative")]
    [InlineData("Http", "System.Net.Http;", "Polly")]
    public void Only_one_room_knows_what_stands_behind_its_door(string room, params string[] words)
    {
        var folder = Repository.PathOf("src/Steunpakket.Io");
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Text: File.ReadAllText(path))).ToList();

        var found = files.Where(file => words.Any(word => file.Text.Contains(word, StringComparison.Ordinal))).Select(file => file.Name).ToList();

        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, name => !name.StartsWith(room + "/", StringComparison.Ordinal));
    }
}
