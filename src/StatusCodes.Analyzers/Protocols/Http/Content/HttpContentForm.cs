namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>How content is given with a status: what a server does with content that it must not send depends on that.</summary>
internal enum HttpContentForm
{
    /// <summary>There is none, or nobody can tell.</summary>
    None,

    /// <summary>It is given, and no more is known.</summary>
    Given,

    /// <summary>As an object that is serialized: <c>Json(order)</c>.</summary>
    Serialized,

    /// <summary>With a Content-Length before it: <c>Content("done")</c>.</summary>
    Sized,

    /// <summary>Written by the program, or as a bare text: <c>response.WriteAsync("done")</c>.</summary>
    Written,

    /// <summary>Only described: <c>[ProducesResponseType(typeof(Order), 204)]</c>.</summary>
    Declared,
}
