using Steunpakket.Extraction.Images;
using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.Inner;

/// <summary>Reads a document inside another one through the whole seam: by its bytes, within the budget of the outermost.</summary>
/// <param name="depth">Of the documents it reads: 1 inside the outermost.</param>
/// <param name="readAsync">Reads a file, and what it holds with the given reader; throws for no document.</param>
internal sealed class InnerReader(
    InnerBudget budget, int depth, Func<string, InnerReader, CancellationToken, ValueTask<ExtractionResult<RawPages>>> readAsync)
{
    public InnerBudget Budget => budget;

    /// <param name="content">Read to its end; it keeps to the budget by itself.</param>
    public async ValueTask<ExtractionResult<RawPages>> ReadAsync(Func<Stream> content, CancellationToken cancellationToken)
    {
        if (Refusal() is { } refused)
        {
            return refused;
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, budget.Time);
        var file = budget.NewFile();
        try
        {
            await UnpackAsync(content, file, time.Token);
            return budget.Keep(file, Pages(await readAsync(file, Deeper(), time.Token)));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return TimeIsUp();
        }
        catch (ExtractionLimitException e)
        {
            return new ExtractionResult<RawPages>.NotRead(e.Reason, e.Message);
        }
        catch (InvalidDataException)
        {
            return new ExtractionResult<RawPages>.NotRead(NotReadReason.Corrupt, "does not unpack");
        }
        finally
        {
            budget.Release(file);
        }
    }

    /// <summary>For what a document inside holds itself.</summary>
    public InnerReader Deeper() => new(budget, depth + 1, readAsync);

    /// <summary>Bytes that were unpacked in memory, as content that counts to the budget.</summary>
    public Stream Counted(byte[] bytes) => new UnpackedStream(new MemoryStream(bytes), bytes.Length, budget.Bytes);

    // Of a picture's page nothing is known, but that it must be recognised and which number it has.
    private static ExtractionResult<RawPages> Pages(ExtractionResult<RawPages> result) =>
        result is ExtractionResult<RawPages>.NotRead { Reason: NotReadReason.NeedsOcr, Pages: { } count }
            ? new ExtractionResult<RawPages>.Read(new RawPages([.. Enumerable.Repeat(new RawPage("", Pictured: 1), count)], ImageExtractor.Own))
            : result;

    private static async Task UnpackAsync(Func<Stream> content, string file, CancellationToken cancellationToken)
    {
        await using var source = content();
        await using var target = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        await source.CopyToAsync(target, cancellationToken);
    }

    /// <summary>Takes the place of one more document.</summary>
    /// <returns>Why it may not be read; null when it may.</returns>
    public ExtractionResult<RawPages>.NotRead? Refusal() =>
        depth > budget.MaxDepth ? new(NotReadReason.TooLarge, $"more than {budget.MaxDepth} documents deep")
        : budget.Time.IsCancellationRequested ? TimeIsUp()
        : budget.TakeDocument() is { } tooMany ? new(NotReadReason.TooLarge, tooMany)
        : null;

    private ExtractionResult<RawPages>.NotRead TimeIsUp() =>
        new(NotReadReason.Timeout, $"documents inside not read within {budget.TimeoutSeconds} s");
}
