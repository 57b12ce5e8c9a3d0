using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>The columns that one kind of file may have, in any order.</summary>
internal sealed record CsvColumns(IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    private IEnumerable<string> Known => Required.Concat(Optional);

    /// <exception cref="SettingsException">A column is unknown, stands twice or is missing.</exception>
    public void Check(IReadOnlyList<string> header, LinePlace place)
    {
        foreach (var name in header)
        {
            if (!Known.Contains(name))
            {
                throw new SettingsException($"{place}: column '{name}' is not known. {KnownNames.Hint(name, Known)}");
            }

            if (header.Count(other => other == name) > 1)
            {
                throw new SettingsException($"{place}: column '{name}' stands there twice. Take one of them out.");
            }
        }

        if (Required.FirstOrDefault(name => !header.Contains(name)) is { } missing)
        {
            throw new SettingsException($"{place}: column '{missing}' is missing. The first line should be {string.Join(',', Known)}, of which {string.Join(" and ", Required)} must be there.");
        }
    }
}
