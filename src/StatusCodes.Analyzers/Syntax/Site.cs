using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>What becomes of a value where it lands.</summary>
internal enum SiteKind
{
    /// <summary>Nothing that a code could be meant by.</summary>
    None,

    /// <summary>A bound, arithmetic, the declaration that names it, a loop, a row of test data: written on purpose.</summary>
    Exempt,

    /// <summary>Given to a method or constructor; what it meets is the call.</summary>
    Argument,

    /// <summary>Given to an attribute; what it meets is the attribute.</summary>
    AttributeArgument,

    /// <summary>Looked up by; what it meets is the element access.</summary>
    Key,

    /// <summary>An element of a tuple; what it meets is the tuple.</summary>
    TupleElement,

    /// <summary>An element of a collection; what it meets is the initializer, or the element of a collection expression.</summary>
    Element,

    /// <summary>Set by <c>=</c> or <c>??=</c>; what it meets is the left side.</summary>
    Assignment,

    /// <summary>An initial or default value; what it meets is the declaration.</summary>
    Declaration,

    /// <summary>A member of an anonymous object; what it meets is its declaration.</summary>
    AnonymousMember,

    /// <summary>Compared by <c>==</c> or <c>!=</c>; what it meets is the other side.</summary>
    Comparison,

    /// <summary>Matched; what it meets is the expression that the pattern is matched with.</summary>
    Pattern,

    /// <summary>A case of a switch, or a <c>goto case</c>; what it meets is the switched expression.</summary>
    Label,

    /// <summary>Answered by a function; what it meets is the lambda, local function, method or property.</summary>
    Result,

    /// <summary>Put first into a text, <c>$"{code} {text}"</c>; what it meets is the text.</summary>
    Beginning,

    /// <summary>Asserted on, <c>404.ShouldBe(…)</c>; what it meets is the member access.</summary>
    Subject,
}

/// <summary>
/// Where the value of an expression lands, as far as syntax tells:
/// classified once, and read by everybody who asks where a number stands – the gate, the finder, declared slots, sub-statuses.
/// Binds and allocates nothing.
/// </summary>
internal readonly struct Site
{
    private Site(ExpressionSyntax value, ExpressionSyntax landing, CastExpressionSyntax? cast)
    {
        Value = value;
        Landing = landing;
        Cast = cast;
        (Kind, Meets) = Classify(landing, cast);
        Name = SiteNames.NameOf(this);
    }

    /// <summary>What is written: a literal, or a constant's name.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>The outermost expression that has the value.</summary>
    public ExpressionSyntax Landing { get; }

    /// <summary>The innermost cast on the way whose type no keyword names: <c>(HttpStatusCode)404</c>; null where there is none.</summary>
    public CastExpressionSyntax? Cast { get; }

    public SiteKind Kind { get; }

    /// <summary>The node that the value meets, as its kind says; null where none is written, and where the kind has none.</summary>
    public SyntaxNode? Meets { get; }

    /// <summary>
    /// The last name of what the value is called, set, compared or matched with, or answered by; empty where there is none.
    /// Every system asks for it, so it is read once.
    /// </summary>
    public string Name { get; }

    /// <summary>The argument that the value is; null outside arguments, keys and tuples.</summary>
    public ArgumentSyntax? Argument => Landing.Parent as ArgumentSyntax;

    /// <summary>The place of <paramref name="value"/>.</summary>
    public static Site Of(ExpressionSyntax value)
    {
        ExpressionSyntax landing = value;
        CastExpressionSyntax? first = null;
        while (ValuePath.Next(landing) is { } outer)
        {
            if (first is null && outer is CastExpressionSyntax { Type: not PredefinedTypeSyntax } cast)
            {
                first = cast;
            }

            landing = outer;
        }

        return new Site(value, landing, first);
    }

    private static (SiteKind Kind, SyntaxNode? Meets) Classify(ExpressionSyntax landing, CastExpressionSyntax? cast)
    {
        SyntaxNode? parent = landing.Parent;
        if (TextBeginning.Of(landing) is { } text)
        {
            return (SiteKind.Beginning, text);
        }

        if (ExemptPositions.Is(parent, cast))
        {
            return (SiteKind.Exempt, null);
        }

        return parent switch
        {
            ArgumentSyntax argument => OfArgument(argument),
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => (SiteKind.AttributeArgument, attribute),
            AssignmentExpressionSyntax assignment when assignment.Right == landing => OfAssignment(assignment),
            EqualsValueClauseSyntax { Parent: { } declaration } => (SiteKind.Declaration, declaration),
            LetClauseSyntax => (SiteKind.Declaration, parent),
            AnonymousObjectMemberDeclaratorSyntax { NameEquals: not null } or
                AnonymousObjectMemberDeclaratorSyntax { Expression: IdentifierNameSyntax } => (SiteKind.AnonymousMember, parent),
            BinaryExpressionSyntax comparison => (SiteKind.Comparison, comparison.Left == landing ? comparison.Right : comparison.Left),
            ConstantPatternSyntax pattern => (SiteKind.Pattern, Patterns.MatchedWith(pattern)),
            CaseSwitchLabelSyntax or GotoStatementSyntax => (SiteKind.Label, Patterns.SwitchedOver(parent)),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax =>
                (SiteKind.Result, Functions.Answering(parent)),
            InitializerExpressionSyntax or ExpressionElementSyntax or YieldStatementSyntax => (SiteKind.Element, parent),
            MemberAccessExpressionSyntax member => (SiteKind.Subject, member),
            _ => (SiteKind.None, null),
        };
    }

    private static (SiteKind Kind, SyntaxNode? Meets) OfArgument(ArgumentSyntax argument) => argument.Parent switch
    {
        TupleExpressionSyntax tuple => (SiteKind.TupleElement, tuple),
        BracketedArgumentListSyntax { Parent: { } access } => (SiteKind.Key, access),
        ArgumentListSyntax { Parent: { } call } => (SiteKind.Argument, call),
        _ => (SiteKind.None, null),
    };

    private static (SiteKind Kind, SyntaxNode? Meets) OfAssignment(AssignmentExpressionSyntax assignment) =>
        assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression
            ? (SiteKind.Assignment, assignment.Left)
            : (SiteKind.None, null);
}
