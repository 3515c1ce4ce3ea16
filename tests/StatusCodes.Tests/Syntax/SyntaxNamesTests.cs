using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using Xunit;

namespace StatusCodes.Tests.Syntax;

/// <summary>The names that are taken out of the tree: of expressions, types, calls and declarations.</summary>
public class SyntaxNamesTests
{
    [Theory]
    [InlineData("code", "code")]
    [InlineData("@code", "code")]
    [InlineData("Get<int>", "Get")]
    [InlineData("response.StatusCode", "StatusCode")]
    [InlineData("this.statusCode", "statusCode")]
    [InlineData("a.Get<int>", "Get")]
    [InlineData("global::Reply", "Reply")]
    [InlineData("(code)", "")]
    [InlineData("Get()", "")]
    [InlineData("404", "")]
    [InlineData("a + b", "")]
    public void Expression_HasItsLastName(string expression, string name) =>
        Assert.Equal(name, SyntaxNames.Of(SyntaxFactory.ParseExpression(expression)));

    [Theory]
    [InlineData("FtpReply", "FtpReply")]
    [InlineData("Contoso.FtpReply", "FtpReply")]
    [InlineData("global::Contoso.FtpReply", "FtpReply")]
    [InlineData("List<int>", "List")]
    [InlineData("int", "")]
    [InlineData("int[]", "")]
    public void Type_HasItsLastName(string type, string name) => Assert.Equal(name, SyntaxNames.Of(SyntaxFactory.ParseTypeName(type)));

    [Theory]
    [InlineData("code", "code")]
    [InlineData("response.StatusCode", "StatusCode")]
    [InlineData("(int)result.CloseStatus.Value", "CloseStatus")]
    [InlineData("(response.StatusCode)", "StatusCode")]
    [InlineData("statusTask.Result", "statusTask")]
    [InlineData("await GetStatusCodeAsync()", "GetStatusCodeAsync")]
    [InlineData("json.GetInt32()", "GetInt32")]
    [InlineData("e?.StatusCode", "StatusCode")]
    [InlineData("e?.StatusCode.Value", "StatusCode")]
    [InlineData("e?.Response.StatusCode", "StatusCode")]
    [InlineData("e?.Response?.StatusCode", "StatusCode")]
    [InlineData("code!", "code")]
    [InlineData("code++", "code")]
    [InlineData("row[\"statusCode\"]", "statusCode")]
    [InlineData("codes[0]", "codes")]
    [InlineData("codes[i, j]", "codes")]
    [InlineData("Value", "Value")]
    [InlineData("codes?[0]", "")]
    [InlineData("404", "")]
    [InlineData("-code", "")]
    [InlineData("a ?? b", "")]
    public void Value_HasTheNameThatSaysWhatItIs(string expression, string name) =>
        Assert.Equal(name, SyntaxNames.OfValue(SyntaxFactory.ParseExpression(expression)));

    [Theory]
    [InlineData("HttpStatusCode?", "HttpStatusCode")]
    [InlineData("System.Net.HttpStatusCode?", "HttpStatusCode")]
    [InlineData("int?", "")]
    public void NullableType_HasTheNameOfItsValue(string type, string name) =>
        Assert.Equal(name, SyntaxNames.OfValue(SyntaxFactory.ParseTypeName(type)));

    [Theory]
    [InlineData("smtp", "smtp")]
    [InlineData("services.Smtp", "Smtp")]
    [InlineData("smtp.Process()", "smtp")]
    [InlineData("smtp.Process().Last()", "smtp")]
    [InlineData("Process()", "")]
    [InlineData("(smtp)", "")]
    [InlineData("clients[0]", "")]
    public void Receiver_OfACall_IsWhatThatIsMadeOn(string expression, string name) =>
        Assert.Equal(name, SyntaxNames.OfOwner(SyntaxFactory.ParseExpression(expression)));

    [Theory]
    [InlineData("Send(404)", "Send")]
    [InlineData("Assert.Equal(404, code)", "Equal")]
    [InlineData("Get<int>(404)", "Get")]
    [InlineData("new Reply(404)", "Reply")]
    [InlineData("new Contoso.Reply(404)", "Reply")]
    [InlineData("new string('4', 404)", "string")]
    [InlineData("new(404)", "")]
    [InlineData("Get()()", "")]
    [InlineData("code", "")]
    public void Callee_IsTheMethodOrTheType(string call, string name) =>
        Assert.Equal(name, SyntaxNames.OfCallee(SyntaxFactory.ParseExpression(call)));

    [Theory]
    [InlineData("[Contoso.Reply(404)] class C;", nameof(AttributeSyntax), "Reply")]
    [InlineData("class C() : Contoso.Reply(404);", nameof(PrimaryConstructorBaseTypeSyntax), "Reply")]
    [InlineData("class C { C() : base(404) { } }", nameof(ConstructorInitializerSyntax), "")]
    public void Callee_OfADeclaration_IsTheType(string source, string node, string name) =>
        Assert.Equal(name, SyntaxNames.OfCallee(First(source, node)));

    [Fact]
    public void Argument_HasTheNameThatIsWritten()
    {
        InvocationExpressionSyntax call = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression("Send(404, text: null)");

        Assert.Equal("Send", SyntaxNames.Called(call));
        Assert.Equal([null, "text"], call.ArgumentList.Arguments.Select(SyntaxNames.OfArgument));
    }

    [Theory]
    [InlineData("int code = 404;", nameof(VariableDeclaratorSyntax), "code")]
    [InlineData("class C { int Code { get; } }", nameof(PropertyDeclarationSyntax), "Code")]
    [InlineData("class C(int code);", nameof(ParameterSyntax), "code")]
    [InlineData("var (code, text) = reply;", nameof(SingleVariableDesignationSyntax), "code")]
    [InlineData("_ = new { code = 404 };", nameof(AnonymousObjectMemberDeclaratorSyntax), "code")]
    [InlineData("_ = new { reply.Code };", nameof(AnonymousObjectMemberDeclaratorSyntax), "")]
    [InlineData("class C { int GetCode() => 404; }", nameof(MethodDeclarationSyntax), "GetCode")]
    [InlineData("int GetCode() => 404;", nameof(LocalFunctionStatementSyntax), "GetCode")]
    [InlineData("class C { C() { } }", nameof(ConstructorDeclarationSyntax), "C")]
    [InlineData("record Reply;", nameof(RecordDeclarationSyntax), "Reply")]
    [InlineData("enum Codes;", nameof(EnumDeclarationSyntax), "Codes")]
    [InlineData("_ = () => 404;", nameof(ParenthesizedLambdaExpressionSyntax), "")]
    [InlineData("class C { int this[int i] => 404; }", nameof(IndexerDeclarationSyntax), "")]
    public void Declaration_HasTheNameOfWhatItDeclares(string source, string node, string name) =>
        Assert.Equal(name, SyntaxNames.OfDeclared(First(source, node)));

    [Fact]
    public void Nothing_HasNoName()
    {
        Assert.Equal("", SyntaxNames.Of(null));
        Assert.Equal("", SyntaxNames.OfCallee(null));
        Assert.Equal("", SyntaxNames.OfDeclared(null));
    }

    private static SyntaxNode First(string source, string node) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().First(candidate => candidate.GetType().Name == node);
}
