using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Steunpakket.Core.Running;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Workers;

/// <summary>One running worker: one document at a time.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;
    private readonly ExtractOptions _options;
    private readonly FrameReader _frames;
    private readonly FrameWriter _writer;
    private int _number;

    private WorkerProcess(Process process, ExtractOptions options)
    {
        (_process, _options) = (process, options);
        _frames = new FrameReader(process.StandardOutput.BaseStream, new TextBudget(options.MaxTextMegabytes).MaxPageBytes + sizeof(int));
        _writer = new FrameWriter(process.StandardInput.BaseStream);
        ProcessLimits.NoCoreDump(process.Id);
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null); // the trace of a full stack is long, and blocks when nobody reads
    }

    /// <summary>Of the documents it reads, by kind.</summary>
    public IReadOnlyList<WorkerEngine> Engines { get; private set; } = [];

    /// <exception cref="SettingsException">The program cannot be started or is another one.</exception>
    public static async ValueTask<WorkerProcess> StartAsync(WorkerProgram program, ExtractOptions options, CancellationToken cancellationToken)
    {
        WorkerProcess? worker = null;
        try
        {
            worker = new WorkerProcess(Process.Start(program.Start(options.Workers))!, options);
            await worker.GreetAsync(cancellationToken);
            return worker;
        }
        catch (Exception e) when (e is Win32Exception or WorkerProtocolException or IOException)
        {
            worker?.Dispose();
            throw new SettingsException($"{program.Path} could not be started: {e.Message}. Build the whole solution again.", e);
        }
        catch
        {
            worker?.Dispose();
            throw;
        }
    }

    public async ValueTask<WorkerAnswer> ReadAsync(string kind, string path, CancellationToken cancellationToken)
    {
        using var watchdog = new PageAllowance(_options.Workers.KillSeconds, cancellationToken);
        try
        {
            var request = new WorkerRequest(++_number, kind, path);
            _writer.Write(FrameKind.Read, request.Number, [], request.Text);
            return await CollectAsync(kind, watchdog);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Killed(NotReadReason.Timeout, $"not read within {_options.Workers.KillSeconds} s, and killed");
        }
        catch (ExtractionLimitException e)
        {
            return Killed(e.Reason, e.Message);
        }
        catch (WorkerProtocolException e)
        {
            return Killed(NotReadReason.Corrupt, $"the parser sent {e.Message}");
        }
        catch (IOException)
        {
            return await WorkerDeath.ExplainAsync(_process, began: false);
        }
    }

    /// <summary>Ends it, whatever it does.</summary>
    public void Dispose()
    {
        WorkerDeath.Kill(_process);
        _process.StandardInput.BaseStream.Dispose();
        _process.StandardOutput.Dispose();
        _process.StandardError.Dispose();
        _process.Dispose();
    }

    private static WorkerAnswer Killed(NotReadReason reason, string detail) =>
        new(new ExtractionResult<RawPages>.NotRead(reason, detail), WorkerEnding.Killed);

    private async ValueTask GreetAsync(CancellationToken cancellationToken)
    {
        using var watchdog = new PageAllowance(_options.Workers.KillSeconds, cancellationToken);
        _writer.Write(FrameKind.Options, 0, [], JsonSerializer.Serialize(_options));
        Engines = await _frames.ReadAsync(watchdog.Token) is { Kind: FrameKind.Hello } hello
            ? WorkerEngine.Parse(Encoding.UTF8.GetString(hello.Payload.Span))
            : throw new WorkerProtocolException("it does not greet");
    }

    private async ValueTask<WorkerAnswer> CollectAsync(string kind, PageAllowance watchdog)
    {
        var pages = new ReceivedPages(new TextBudget(_options.MaxTextMegabytes));
        while (await _frames.ReadAsync(watchdog.Token) is { } frame)
        {
            if (frame.Number != _number)
            {
                throw new WorkerProtocolException("an answer about another document");
            }

            if (frame.Kind != FrameKind.Page)
            {
                return End(frame, kind, pages);
            }

            pages.Add(frame.Payload.Span);
            watchdog.AddPage();
        }

        return await WorkerDeath.ExplainAsync(_process, began: true);
    }

    private WorkerAnswer End(Frame frame, string kind, ReceivedPages pages)
    {
        var payload = frame.Payload.Span;
        ExtractionResult<RawPages> result = (frame.Kind, payload.Length) switch
        {
            (FrameKind.End, sizeof(long)) => new ExtractionResult<RawPages>.Read(new RawPages(pages.Pages, EngineOf(kind))),
            (FrameKind.NotRead, > sizeof(long)) when Enum.IsDefined((NotReadReason)payload[sizeof(long)]) =>
                new ExtractionResult<RawPages>.NotRead((NotReadReason)payload[sizeof(long)], Encoding.UTF8.GetString(payload[(sizeof(long) + 1)..])),
            _ => throw new WorkerProtocolException($"a {frame.Kind} of {payload.Length} bytes"),
        };
        var worn = BinaryPrimitives.ReadInt64LittleEndian(payload) > (long)_options.Workers.RecycleMegabytes << 20;
        return new WorkerAnswer(result, worn ? WorkerEnding.Worn : WorkerEnding.Ready);
    }

    private ExtractionEngine EngineOf(string kind) => Engines.First(one => one.Kinds.Contains(kind, StringComparer.Ordinal)).Engine;
}
