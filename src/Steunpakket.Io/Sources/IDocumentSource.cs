namespace Steunpakket.Io.Sources;

/// <summary>Lists the documents of one source. An adapter knows addresses and shapes, nothing else.</summary>
public interface IDocumentSource
{
    string Name { get; }

    /// <summary>Every line of the source, sound or refused, in the source's own order.</summary>
    IEnumerable<ListedDocument> List();

    /// <summary>Where the bytes of a listed file stand on this machine.</summary>
    /// <param name="file">A <see cref="ListedDocument.File"/> of this source.</param>
    string PathOf(string file);
}
