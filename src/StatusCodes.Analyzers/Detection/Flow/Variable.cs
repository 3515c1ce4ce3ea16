using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Detection.Flow;

/// <summary>
/// Where a variable is set and read, by the name alone: another one of the same name may be among the places,
/// so who finds something at one of them asks what the name means there.
/// </summary>
internal sealed class Variable
{
    private readonly ImmutableArray<ExpressionSyntax> _tests;

    private Variable(ImmutableArray<VariableWrite> writes, ImmutableArray<ExpressionSyntax> reads, bool isChanged)
    {
        Writes = writes;
        Reads = reads;
        IsChanged = isChanged;
        _tests = reads.RemoveAll(static read => !IsTest(ValuePath.Landing(read)));
        IsSetInSeveralFunctions = AreInSeveralFunctions(writes);
    }

    /// <summary>Where it is given a value as a whole, in order.</summary>
    public ImmutableArray<VariableWrite> Writes { get; }

    /// <summary>Where its value is used, in order: the whole expression that has it, <c>this.code</c>.</summary>
    public ImmutableArray<ExpressionSyntax> Reads { get; }

    /// <summary>Whether something is done to it that does not say to what: <c>++</c>, <c>+=</c>, <c>ref</c>.</summary>
    public bool IsChanged { get; }

    /// <summary>Whether a lambda or a local function sets it, too: that may run at any time.</summary>
    public bool IsSetInSeveralFunctions { get; }

    /// <summary>A local or a parameter.</summary>
    /// <param name="declaration">What declares it.</param>
    /// <param name="names">Where its name is written.</param>
    public static Variable OfBody(SyntaxNode declaration, ImmutableArray<IdentifierNameSyntax> names)
    {
        var places = new Places();
        if (declaration is VariableDeclaratorSyntax { Initializer.Value: { } initial })
        {
            places.Writes.Add(new VariableWrite(declaration, initial));
        }

        foreach (IdentifierNameSyntax name in names)
        {
            if (IsBare(name))
            {
                places.Add(name);
            }
        }

        return places.ToVariable();
    }

    /// <summary>A field or a property.</summary>
    /// <param name="declarations">What declares it.</param>
    /// <param name="names">Where its name is written, in all files that are looked at.</param>
    public static Variable OfMember(IEnumerable<SyntaxNode> declarations, IEnumerable<IdentifierNameSyntax> names)
    {
        var places = new Places();
        foreach (SyntaxNode declaration in declarations)
        {
            EqualsValueClauseSyntax? initializer = (declaration as VariableDeclaratorSyntax)?.Initializer
                ?? (declaration as PropertyDeclarationSyntax)?.Initializer;
            if (initializer is not null)
            {
                places.Writes.Add(new VariableWrite(declaration, initializer.Value));
            }
        }

        foreach (IdentifierNameSyntax name in names)
        {
            if (WholeOf(name) is { } whole)
            {
                places.Add(whole);
            }
        }

        return places.ToVariable();
    }

    /// <summary>Whether it is written within a span.</summary>
    public bool IsWrittenIn(TextSpan span) => WritesIn(span) > 0;

    /// <summary>How often it is written within a span.</summary>
    public int WritesIn(TextSpan span) => FirstWriteFrom(span.End) - FirstWriteFrom(span.Start);

    /// <summary>The first place where it is written within a span; null where there is none.</summary>
    public SyntaxNode? FirstWriteIn(TextSpan span) =>
        FirstWriteFrom(span.Start) is var first && first < Writes.Length && Writes[first].Place.SpanStart < span.End
            ? Writes[first].Place
            : null;

    /// <summary>Whether it is held against something within a span: what comes after knows more of its value.</summary>
    public bool IsTestedIn(TextSpan span) =>
        Positions.FirstFrom(0, _tests.Length, at => _tests[at].SpanStart, span.Start) is var first
        && first < _tests.Length
        && _tests[first].SpanStart < span.End;

    private int FirstWriteFrom(int position) => Positions.FirstFrom(0, Writes.Length, at => Writes[at].Place.SpanStart, position);

    private static bool IsTest(ExpressionSyntax value) => value.Parent switch
    {
        IsPatternExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax => true,
        BinaryExpressionSyntax comparison => comparison.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
            or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
            or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression,
        _ => false,
    };

    private static bool AreInSeveralFunctions(ImmutableArray<VariableWrite> writes)
    {
        for (int at = 1; at < writes.Length; at++)
        {
            if (FlowScopes.FunctionOf(writes[at].Place) != FlowScopes.FunctionOf(writes[0].Place))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name may be a local's: not a member's after a dot, an argument's, or one that an initializer sets.</summary>
    private static bool IsBare(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax member => member.Expression == name,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or NameSyntax or AttributeSyntax => false,
        AssignmentExpressionSyntax assignment when assignment.Left == name => !IsOfInitializer(assignment),
        _ => true,
    };

    /// <summary>The member access that a member's name ends; null where it cannot be one.</summary>
    public static ExpressionSyntax? WholeOf(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax member when member.Name == name => member,
        MemberBindingExpressionSyntax binding => OutermostConditional(binding),
        NameColonSyntax or NameEqualsSyntax or NameSyntax or AttributeSyntax => null,
        _ => name,
    };

    private static ExpressionSyntax OutermostConditional(MemberBindingExpressionSyntax binding)
    {
        ExpressionSyntax whole = binding;
        while (whole.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == whole)
        {
            whole = conditional;
        }

        return whole;
    }

    private static bool IsOfInitializer(AssignmentExpressionSyntax assignment) =>
        assignment.Parent.IsKind(SyntaxKind.ObjectInitializerExpression) || assignment.Parent.IsKind(SyntaxKind.WithInitializerExpression);

    /// <summary>What is gathered on the way through the names.</summary>
    private sealed class Places
    {
        private readonly ImmutableArray<ExpressionSyntax>.Builder _reads = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        private bool _isChanged;

        public ImmutableArray<VariableWrite>.Builder Writes { get; } = ImmutableArray.CreateBuilder<VariableWrite>();

        public void Add(ExpressionSyntax name)
        {
            LocalWrite write = LocalWrite.Of(name);
            switch (write.Kind)
            {
                case LocalWriteKind.Assignment:
                    Writes.Add(new VariableWrite(name, write.Value));
                    break;
                case LocalWriteKind.Change:
                    _isChanged = true;
                    break;
                default:
                    _reads.Add(name);
                    break;
            }
        }

        public Variable ToVariable() => new(Writes.ToImmutable(), _reads.ToImmutable(), _isChanged);
    }
}
