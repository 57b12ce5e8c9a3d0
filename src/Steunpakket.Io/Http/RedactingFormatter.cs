using Serilog.Events;
using Serilog.Formatting;

namespace Steunpakket.Io.Http;

/// <summary>Takes secrets out of every log line as it is written, exceptions among them.</summary>
public sealed class RedactingFormatter(ITextFormatter inner, SecretRedactor secrets) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var line = new StringWriter(output.FormatProvider);
        inner.Format(logEvent, line);
        output.Write(secrets.Redact(line.ToString()));
    }
}
