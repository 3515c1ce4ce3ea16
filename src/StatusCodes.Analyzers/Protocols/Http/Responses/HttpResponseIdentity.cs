using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>Whether two expressions are the same response: <c>response</c> and the <c>context.Response</c> that it was set from.</summary>
/// <param name="response">One of them.</param>
/// <param name="semantics">Answers for its file.</param>
internal sealed class HttpResponseIdentity(ExpressionSyntax response, Semantics semantics)
{
    private readonly string _written = SyntaxNames.Written(response);
    private string? _source;

    /// <summary>Whether the other is the same.</summary>
    public bool Is(ExpressionSyntax other) =>
        SyntaxNames.Written(other) == _written
        || (HttpResponseLocals.IsCalledResponse(other) && SourceOf(other) == (_source ??= SourceOf(response)));

    /// <summary>What it was taken from, as text; its own text where that is not sure.</summary>
    private string SourceOf(ExpressionSyntax expression)
    {
        ExpressionSyntax taken = expression is IdentifierNameSyntax name
            && HttpResponseLocals.DeclaratorOf(name) is { Initializer.Value: MemberAccessExpressionSyntax initial } local
            && initial.Name.Identifier.ValueText == "Response"
            && HttpResponseWay.IsSetOnce(local, semantics)
            && IsSteady(initial.Expression)
                ? initial
                : expression;
        return Member(taken);
    }

    /// <summary>Whether it is a local that is set once, or what a framework's own property answers.</summary>
    private bool IsSteady(ExpressionSyntax context) => context switch
    {
        IdentifierNameSyntax name when HttpResponseLocals.DeclaratorOf(name) is { } local => HttpResponseWay.IsSetOnce(local, semantics),
        _ => semantics.Symbol(context) switch
        {
            IPropertySymbol property => property.DeclaringSyntaxReferences.IsEmpty,
            IParameterSymbol { DeclaringSyntaxReferences: [{ } declaration] } =>
                semantics.Bodies.OfBody(declaration.GetSyntax(semantics.Cancellation)) is { IsChanged: false, Writes.IsEmpty: true },
            _ => false,
        },
    };

    /// <summary><c>Response</c> for <c>this.Response</c> and for the <c>HttpContext.Response</c> of a controller or a page.</summary>
    private string Member(ExpressionSyntax response)
    {
        if (response is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Response" } member)
        {
            return SyntaxNames.Written(response);
        }

        return member.Expression is ThisExpressionSyntax || IsContextOfController(member.Expression)
            ? "Response"
            : SyntaxNames.Written(member);
    }

    private bool IsContextOfController(ExpressionSyntax context) =>
        SyntaxNames.Of(context) is "HttpContext" or "Context"
        && context is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && semantics.Symbol(context) is IPropertySymbol { ContainingType: { } type, DeclaringSyntaxReferences.IsEmpty: true }
        && type.GetMembers("Response").Length > 0;
}
