using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace StatusCodes.Tests.Verifiers;

/// <summary>
/// What a compiled assembly does, line by line: instructions with their operands resolved, locals,
/// exception regions, attribute blobs, constants. Two assemblies with one listing behave alike.
/// </summary>
internal sealed class AssemblyListing
{
    private static readonly Dictionary<int, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(static field => field.GetValue(null))
        .OfType<OpCode>()
        .ToDictionary(static code => code.Value & 0xFFFF);

    private static readonly SignatureText Signatures = new();

    private readonly PEReader _image;
    private readonly MetadataReader _reader;

    private AssemblyListing(PEReader image)
    {
        _image = image;
        _reader = image.GetMetadataReader();
    }

    /// <summary>The listing of an assembly's bytes.</summary>
    public static IReadOnlyList<string> Of(ImmutableArray<byte> bytes)
    {
        using var image = new PEReader(bytes);
        var listing = new AssemblyListing(image);
        return [.. listing.Methods(), .. listing.Attributes(), .. listing.Constants(), .. listing.FieldData()];
    }

    private IEnumerable<string> Methods() => _reader.MethodDefinitions.SelectMany(handle =>
    {
        string name = Name(handle);
        MethodDefinition method = _reader.GetMethodDefinition(handle);
        return method.RelativeVirtualAddress == 0
            ? [name]
            : Body(_image.GetMethodBody(method.RelativeVirtualAddress)).Select(line => $"{name}: {line}");
    });

    /// <summary>
    /// The instructions by their numbers, so that a jump tells where it goes whatever its length.
    /// A local is told by its type alone, an enum by what it stores:
    /// which of the compiler's temporaries share a place is not the program's matter.
    /// </summary>
    private IEnumerable<string> Body(MethodBodyBlock body)
    {
        string[] locals = body.LocalSignature.IsNil
            ? []
            : [.. _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(Signatures, null).Select(Stored)];
        (int Offset, OpCode Operation, int Operand)[] instructions = [.. Instructions(body)];
        var numbers = new Dictionary<int, int>();
        for (int number = 0; number < instructions.Length; number++)
        {
            numbers.Add(instructions[number].Offset, number);
        }

        numbers.Add(body.GetILReader().Length, instructions.Length);
        yield return $"maxstack {body.MaxStack}, init {body.LocalVariablesInitialized}, "
            + $"locals {string.Join(", ", locals.Distinct().Order(StringComparer.Ordinal))}";
        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            string caught = region.CatchType.IsNil ? string.Empty : Name(region.CatchType);
            yield return $"{region.Kind} {numbers[region.TryOffset]}-{numbers[region.TryOffset + region.TryLength]} "
                + $"{numbers[region.HandlerOffset]}-{numbers[region.HandlerOffset + region.HandlerLength]} "
                + $"{(region.FilterOffset < 0 ? -1 : numbers[region.FilterOffset])} {caught}";
        }

        for (int number = 0; number < instructions.Length; number++)
        {
            (int _, OpCode operation, int operand) = instructions[number];
            BlobReader code = body.GetILReader();
            code.Offset = operand;
            yield return $"{number} " + (Local(operation, code) is { } local
                ? $"{operation.Name!.Split('.')[0]} {locals[local]}"
                : $"{(IsJump(operation) ? operation.Name!.Replace(".s", "") : operation.Name)} {Operand(operation, ref code, numbers)}");
        }
    }

    private static IEnumerable<(int Offset, OpCode Operation, int Operand)> Instructions(MethodBodyBlock body)
    {
        BlobReader code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            int offset = code.Offset;
            int value = code.ReadByte();
            OpCode operation = OpCodes[value == 0xFE ? 0xFE00 | code.ReadByte() : value];
            yield return (offset, operation, code.Offset);
            int size = operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.InlineSwitch => code.ReadInt32() * 4,
                var other => Size(other),
            };
            code.Offset += size;
        }
    }

    private static string Stored(string type) =>
        type.EndsWith("StatusCode", StringComparison.Ordinal) || type.EndsWith("CloseStatus", StringComparison.Ordinal) ? "Int32" : type;

    /// <summary>The local that an instruction reads, sets or takes the address of; null where it does neither.</summary>
    private static int? Local(OpCode operation, BlobReader operand)
    {
        if (operation.Name is not { } name
            || !(name.StartsWith("ldloc", StringComparison.Ordinal) || name.StartsWith("stloc", StringComparison.Ordinal)))
        {
            return null;
        }

        return operation.OperandType switch
        {
            OperandType.InlineNone => name[^1] - '0',
            OperandType.ShortInlineVar => operand.ReadByte(),
            _ => operand.ReadUInt16(),
        };
    }

    private static bool IsJump(OpCode operation) => operation.OperandType is OperandType.InlineBrTarget or OperandType.ShortInlineBrTarget;

    private string Operand(OpCode operation, ref BlobReader code, Dictionary<int, int> numbers)
    {
        switch (operation.OperandType)
        {
            case OperandType.InlineNone:
                return string.Empty;
            case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType
                or OperandType.InlineSig:
                return Name((EntityHandle)MetadataTokens.Handle(code.ReadInt32()));
            case OperandType.InlineString:
                return $"\"{_reader.GetUserString((UserStringHandle)MetadataTokens.Handle(code.ReadInt32()))}\"";
            case OperandType.InlineBrTarget:
                int distance = code.ReadInt32();
                return $"{numbers[code.Offset + distance]}";
            case OperandType.ShortInlineBrTarget:
                int step = code.ReadSByte();
                return $"{numbers[code.Offset + step]}";
            case OperandType.InlineSwitch:
                int[] targets = new int[code.ReadInt32()];
                for (int i = 0; i < targets.Length; i++)
                {
                    targets[i] = code.ReadInt32();
                }

                int next = code.Offset;
                return string.Join(", ", targets.Select(target => numbers[next + target]));
            default:
                return Convert.ToHexString(code.ReadBytes(Size(operation.OperandType)));
        }
    }

    private static int Size(OperandType operand) => operand switch
    {
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    // The module's own attributes (its debugging modes and such) come with the build, not with the source.
    private IEnumerable<string> Attributes() => _reader.CustomAttributes.Select(handle =>
    {
        CustomAttribute attribute = _reader.GetCustomAttribute(handle);
        string value = Convert.ToHexString(_reader.GetBlobBytes(attribute.Value));
        return $"attribute on {Name(attribute.Parent)}: {Name(attribute.Constructor)} {value}";
    });

    private IEnumerable<string> Constants() => Enumerable.Range(1, _reader.GetTableRowCount(TableIndex.Constant)).Select(row =>
    {
        Constant constant = _reader.GetConstant(MetadataTokens.ConstantHandle(row));
        return $"constant of {Name(constant.Parent)}: {constant.TypeCode} {Convert.ToHexString(_reader.GetBlobBytes(constant.Value))}";
    });

    /// <summary>The bytes that array initialisers copy.</summary>
    private IEnumerable<string> FieldData() => _reader.FieldDefinitions
        .Where(handle => _reader.GetFieldDefinition(handle).GetRelativeVirtualAddress() != 0)
        .Select(handle =>
        {
            // Such a field's name is the hash of its data.
            FieldDefinition field = _reader.GetFieldDefinition(handle);
            return $"data {Name(handle)}: {field.DecodeSignature(Signatures, null)}";
        });

    private string Name(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => Signatures.GetTypeFromDefinition(_reader, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => Signatures.GetTypeFromReference(_reader, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => Signatures.GetTypeFromSpecification(_reader, null, (TypeSpecificationHandle)handle, 0),
        HandleKind.MethodDefinition => MethodName(_reader.GetMethodDefinition((MethodDefinitionHandle)handle)),
        HandleKind.MethodSpecification => MethodInstance(_reader.GetMethodSpecification((MethodSpecificationHandle)handle)),
        HandleKind.MemberReference => MemberName(_reader.GetMemberReference((MemberReferenceHandle)handle)),
        HandleKind.FieldDefinition => FieldName(_reader.GetFieldDefinition((FieldDefinitionHandle)handle)),
        HandleKind.StandaloneSignature => SignatureText.Method(
            _reader.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(Signatures, null)),
        HandleKind.Parameter => $"parameter {MetadataTokens.GetRowNumber(handle)} "
            + _reader.GetString(_reader.GetParameter((ParameterHandle)handle).Name),
        _ => $"{handle.Kind} {MetadataTokens.GetRowNumber(handle)}",
    };

    private string MethodName(MethodDefinition method) =>
        $"{Name(method.GetDeclaringType())}::{_reader.GetString(method.Name)} "
        + SignatureText.Method(method.DecodeSignature(Signatures, null));

    private string MethodInstance(MethodSpecification method) =>
        $"{Name(method.Method)}<{string.Join(", ", method.DecodeSignature(Signatures, null))}>";

    private string MemberName(MemberReference member) =>
        $"{Name(member.Parent)}::{_reader.GetString(member.Name)} "
        + (member.GetKind() == MemberReferenceKind.Method
            ? SignatureText.Method(member.DecodeMethodSignature(Signatures, null))
            : member.DecodeFieldSignature(Signatures, null));

    private string FieldName(FieldDefinition field) =>
        $"{Name(field.GetDeclaringType())}::{_reader.GetString(field.Name)} {field.DecodeSignature(Signatures, null)}";
}
