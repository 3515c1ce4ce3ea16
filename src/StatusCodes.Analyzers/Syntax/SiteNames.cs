using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>The names that are written around a place: all that can be known of it before anything is bound.</summary>
internal static class SiteNames
{
    /// <summary>The type that the value is cast to, unless a keyword names that; empty where there is none.</summary>
    public static string CastName(in Site site) => site.Cast is { } cast ? SyntaxNames.OfValue(cast.Type) : "";

    /// <inheritdoc cref="Site.Name"/>
    public static string NameOf(in Site site) => site.Kind switch
    {
        SiteKind.Argument => site.Argument!.NameColon is { } named ? named.Name.Identifier.ValueText : OfCall(site.Meets!),
        SiteKind.AttributeArgument => SyntaxNames.OfCallee(site.Meets),
        SiteKind.Assignment or SiteKind.Comparison => SyntaxNames.OfValue(site.Meets!),
        SiteKind.Pattern or SiteKind.Label => site.Meets is { } matched ? SyntaxNames.OfValue(matched) : "",
        SiteKind.Declaration or SiteKind.AnonymousMember or SiteKind.Result => SyntaxNames.OfDeclared(site.Meets),
        SiteKind.Element => OfCollection(site.Meets),
        SiteKind.Beginning => SyntaxNames.OfValue(site.Landing),
        SiteKind.Subject => OfSubject((MemberAccessExpressionSyntax)site.Meets!),
        _ => "",
    };

    /// <summary>
    /// The member that the table of known slots would name:
    /// the method or type that takes an argument, the member that is set, compared or initialised, the method that answers.
    /// </summary>
    public static string Member(in Site site) => site.Kind switch
    {
        SiteKind.Argument => SyntaxNames.OfCallee(site.Meets),
        SiteKind.AttributeArgument when site.Landing.Parent is AttributeArgumentSyntax { NameEquals: { } property } =>
            property.Name.Identifier.ValueText,
        SiteKind.Declaration when site.Meets is ParameterSyntax { Parent.Parent: { } owner } => SyntaxNames.OfDeclared(owner),
        SiteKind.Key => site.Meets is ElementAccessExpressionSyntax access
            ? SyntaxNames.Of(access.Expression)
            : OfCollection(site.Meets?.Parent?.Parent),
        _ => site.Name,
    };

    /// <summary>Whether a constructor takes the value without being named: <c>new(404)</c>, <c>: base(404)</c>.</summary>
    public static bool IsNamelessConstructor(in Site site) =>
        site.Meets is ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax;

    /// <summary>
    /// Of a comparison what is asked: the <c>Code</c> of <c>reply.Code.StartsWith("550")</c>;
    /// otherwise the method, or the type of what is made.
    /// </summary>
    private static string OfCall(SyntaxNode call)
    {
        string callee = SyntaxNames.OfCallee(call);
        return call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }
            && (callee == "StartsWith" || CallNames.IsEquality(callee))
            ? SyntaxNames.OfValue(member.Expression)
            : callee;
    }

    /// <summary>The collection's own name; of <c>new[] { 1001, 1006 }.Contains(code)</c> what is looked for.</summary>
    private static string OfCollection(SyntaxNode? element)
    {
        while (element is InitializerExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax
            or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or BaseObjectCreationExpressionSyntax)
        {
            element = element.Parent;
        }

        return element switch
        {
            EqualsValueClauseSyntax { Parent: { } declaration } => SyntaxNames.OfDeclared(declaration),
            AssignmentExpressionSyntax assignment => SyntaxNames.OfValue(assignment.Left),
            ArrowExpressionClauseSyntax { Parent: { } property } => SyntaxNames.OfDeclared(property),
            MemberAccessExpressionSyntax member => OfSubject(member),
            _ => "",
        };
    }

    /// <summary>What a call holds its subject against: the <c>CloseCode</c> of <c>1000.ShouldBe(frame.CloseCode)</c>.</summary>
    private static string OfSubject(MemberAccessExpressionSyntax member) =>
        member.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } other }, ..] }
            ? SyntaxNames.OfValue(other)
            : "";
}
