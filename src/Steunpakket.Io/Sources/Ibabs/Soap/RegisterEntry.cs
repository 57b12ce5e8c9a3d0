using System.Xml.Linq;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>A register of a site.</summary>
internal sealed record Register(string Id, string? Name);

/// <summary>An entry as a register's listing shows it, without its documents.</summary>
/// <param name="Version">The moment it last changed.</param>
internal sealed record RegisterEntry(string List, string? ListName, string Id, string? Version)
{
    public string Key => IbabsKeys.Entry(List, Id);

    /// <returns>Null when it has no id.</returns>
    public static RegisterEntry? Of(XElement entry, Register list) => entry.Text("EntryId") is { } id
        ? new RegisterEntry(list.Id, ListedText.CleanPlain(entry.Text("ListName")) ?? list.Name, id, entry.Text("MutationDate"))
        : null;
}
