using StatusCodes.Analyzers.Protocols.Iis;
using Xunit;

namespace StatusCodes.Tests.Protocols.Iis;

/// <summary>What holds a sub-status, and the status that it belongs to, by their names.</summary>
public class IisSubStatusNamesTests
{
    [Theory]
    [InlineData("SubStatusCode", true)]
    [InlineData("SubStatus", true)]
    [InlineData("HttpSubStatus", true)]
    [InlineData("HTTPSubStatus", true)]
    [InlineData("sc_substatus", true)]
    [InlineData("ScSubStatus", true)]
    [InlineData("ProtocolSubstatus", true)]
    [InlineData("IisSubStatus", true)]
    [InlineData("responseSubStatusCode", true)]
    [InlineData("sub_status_code", true)]
    [InlineData("StatusCode", false)]
    [InlineData("Status", false)]
    [InlineData("sc_status", false)]
    [InlineData("sc_win32_status", false)]
    [InlineData("SubStatusCodeCount", false)]
    [InlineData("SubStatuses", false)]
    [InlineData("CosmosSubStatusCode", false)]
    [InlineData("HttpIisSubStatus", false)]
    [InlineData("Sub", false)]
    [InlineData("status_sub", false)]
    [InlineData("", false)]
    public void Name_OfASubStatus(string name, bool expected) => Assert.Equal(expected, IisSubStatusNames.IsSubStatus(name));

    [Theory]
    [InlineData("StatusCode", true)]
    [InlineData("Status", true)]
    [InlineData("HttpStatus", true)]
    [InlineData("HTTPStatus", true)]
    [InlineData("sc_status", true)]
    [InlineData("ScStatus", true)]
    [InlineData("ProtocolStatus", true)]
    [InlineData("IisStatusCode", true)]
    [InlineData("responseStatus", true)]
    [InlineData("status_code", true)]
    [InlineData("sc_win32_status", false)]
    [InlineData("SubStatus", false)]
    [InlineData("SubStatusCode", false)]
    [InlineData("OrderStatus", false)]
    [InlineData("StatusCodes", false)]
    [InlineData("HttpIisStatus", false)]
    [InlineData("Code", false)]
    [InlineData("sc", false)]
    [InlineData("", false)]
    public void Name_OfTheStatusBesideIt(string name, bool expected) => Assert.Equal(expected, IisSubStatusNames.IsStatus(name));
}
