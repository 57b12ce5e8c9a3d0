namespace Steunpakket.Io.Http;

/// <summary>Says what went wrong before an answer began.</summary>
internal static class ConnectionTrouble
{
    public static SourceUnavailableException Of(Exception failed)
    {
        if (Chain(failed).OfType<PrivateAddressException>().FirstOrDefault() is { } inside)
        {
            return new SourceUnavailableException(HttpReason.PrivateAddress, inside.Message);
        }

        // Only the transport's own limit on connecting cancels while nobody else does.
        var detail = failed is OperationCanceledException ? "no connection in time" : string.Join(": ", Chain(failed).Select(one => one.Message).Distinct());
        return new SourceUnavailableException(HttpReason.ConnectionFailed, detail) { MayPassSoon = true };
    }

    private static IEnumerable<Exception> Chain(Exception? failed)
    {
        for (; failed is not null; failed = failed.InnerException)
        {
            yield return failed;
        }
    }
}
