using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace Steunpakket.Io.Tests.Http;

/// <summary>A log that appends each line to a file.</summary>
internal sealed class FileLines(string path, ITextFormatter formatter) : ILogEventSink
{
    private readonly Lock _lock = new();

    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter();
        formatter.Format(logEvent, line);
        lock (_lock)
        {
            File.AppendAllText(path, line.ToString());
        }
    }
}
