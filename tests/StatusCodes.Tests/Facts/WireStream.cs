using System;
using System.IO;

namespace StatusCodes.Tests.Facts;

/// <summary>
/// One end of a connection, in memory: the bytes that the peer has sent, to be read until they end, and the bytes that were written.
/// </summary>
internal sealed class WireStream : Stream
{
    private readonly MemoryStream _incoming;
    private readonly MemoryStream _written = new();

    public WireStream(byte[] incoming) => _incoming = new MemoryStream(incoming, writable: false);

    /// <summary>All that was written so far.</summary>
    public byte[] Written => _written.ToArray();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => _incoming.Read(buffer, offset, count);

    public override void Write(byte[] buffer, int offset, int count) => _written.Write(buffer, offset, count);

    public override void Flush()
    {
        // Nothing is held back.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
