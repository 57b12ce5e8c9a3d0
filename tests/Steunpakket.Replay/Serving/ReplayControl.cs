using System.Globalization;

namespace Steunpakket.Replay.Serving;

/// <summary>Tells a server in another process what night it is, and asks what it counted. Not counted itself.</summary>
internal static class ReplayControl
{
    public static Answer Answer(ReplayServer server, string path)
    {
        switch (path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            case ["counts"]:
                return Serving.Answer.Json("counts", server.Log.Counts());
            case ["reset"]:
                server.Log.Reset();
                server.Faults.Forget();
                return Done(server);
            case ["night", var text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var night) && night <= 50:
                server.Night = night;
                return Done(server);
            case ["changing", var text] when Enum.TryParse<EntryChange>(text, ignoreCase: true, out var changing):
                server.Changing = changing;
                return Done(server);
            default:
                return Serving.Answer.NotFound("control");
        }
    }

    private static Answer Done(ReplayServer server) => Serving.Answer.Json("control", new { night = server.Night, changing = server.Changing.ToString() });
}
