using Steunpakket.Replay.Simulation;
using Steunpakket.Replay.Vendors.GemeenteOplossingen;
using Steunpakket.Replay.Vendors.Ibabs;
using Steunpakket.Replay.Vendors.Notubiz;
using Steunpakket.Replay.Vendors.Parlaeus;

namespace Steunpakket.Replay.Vendors;

/// <summary>A document's own address, as aggregators keep it in <c>original_url</c>.</summary>
internal static class VendorAddresses
{
    /// <param name="root">The server's base, without a slash at its end.</param>
    /// <param name="meeting">Where it was first discussed; GemeenteOplossingen has it in the address.</param>
    public static string Of(string root, NationDocument document, NationMeeting? meeting) => document.Gemeente.Supplier switch
    {
        CouncilSupplier.Notubiz => NotubizDocument.Address(root, document),
        CouncilSupplier.Ibabs => IbabsReplay.Address(root, document),
        CouncilSupplier.GemeenteOplossingen => GoReplay.Address(root, document, meeting!.Number),
        _ => ParlaeusReplay.Address(root, document),
    };
}
