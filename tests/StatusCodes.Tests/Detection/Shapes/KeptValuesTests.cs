using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>A private member is what it is set from, whatever it is called, and so is what a method hands out.</summary>
public class KeptValuesTests
{
    [Theory]
    [InlineData("int? _last; void A(HttpResponseMessage r) { _last = (int)r.StatusCode; } bool B() => _last == {|STC1001:404|};")]
    [InlineData("int Last { get; set; } void A(HttpResponseMessage r) { Last = (int)r.StatusCode; } bool B() => Last is {|STC1001:410|};")]
    [InlineData(
        "public int Last { get; private set; } void A(HttpResponseMessage r) => Last = (int)r.StatusCode; bool B() =>"
        + " Last == {|STC1001:404|};")]
    [InlineData(
        "int _n = 0; C(HttpResponseMessage r) { _n = (int)r.StatusCode; } bool B() { switch (_n) { case"
        + " {|STC1001:404|}: return true; } return _n != {|STC1001:503|}; }")]
    [InlineData("bool M(HttpResponseMessage r, out int n) { n = (int)r.StatusCode; return n == {|STC1001:404|}; }")]
    [InlineData(
        "void M(HttpResponseMessage r, out int n) { n = (int)r.StatusCode; } bool B(HttpResponseMessage r) { M(r, out"
        + " var x); return x == {|STC1001:404|}; }")]
    public Task SetFromACode_Reports(string members) => Verify.AnalyzerAsync(InClass(members));

    [Theory]
    [InlineData("int _n; void A(HttpResponseMessage r) { _n = (int)r.StatusCode; _n = r.GetHashCode(); } bool B() => _n == 404;")]
    [InlineData("public int N; void A(HttpResponseMessage r) { N = (int)r.StatusCode; } bool B() => N == 404;")]
    [InlineData("int _n = 3; bool B() => _n == 404;")]
    [InlineData("int _n; void A(HttpResponseMessage r) { _n = (int)r.StatusCode; _n++; } bool B() => _n == 404;")]
    [InlineData(
        "void M(HttpResponseMessage r, out int n) { n = 0; if (r != null) n = r.GetHashCode(); else n ="
        + " (int)r.StatusCode; } bool B(HttpResponseMessage r) { M(r, out var x); return x == 404; }")]
    public Task SetFromOtherThings_Silent(string members) => Verify.AnalyzerAsync(InClass(members));

    private static string InClass(string members) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        class C
        {
            {{members}}
        }
        """;
}
