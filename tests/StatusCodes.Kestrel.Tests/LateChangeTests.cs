using System;
using System.IO;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

#pragma warning disable STC1013 // what becomes of it is the question here

namespace StatusCodes.Kestrel.Tests;

/// <summary>What sends Kestrel's header, and what it refuses from then on, as STC1013 says it.</summary>
public sealed class LateChangeTests
{
    [Fact]
    public async Task AWriter_SendsTheHeader_WhenItIsFlushedOrDisposed()
    {
        await RefusesAsync(
            async response =>
            {
                var writer = new StreamWriter(response.Body);
                await writer.WriteAsync("A");
                await writer.FlushAsync();
            },
            SetStatus);
        await RefusesAsync(async response => await new StreamWriter(response.Body).DisposeAsync(), SetStatus);
        await RefusesAsync(
            response =>
            {
                AllowSynchronous(response);
                using var writer = new StreamWriter(response.Body);
                writer.Write("A");
                return Task.CompletedTask;
            },
            SetStatus);
        await RefusesAsync(
            response =>
            {
                AllowSynchronous(response);
                return new StreamWriter(response.Body) { AutoFlush = true }.WriteAsync("A");
            },
            SetStatus);
        await RefusesAsync(
            async response =>
            {
                await using var json = new Utf8JsonWriter(response.Body);
                json.WriteNullValue();
            },
            SetStatus);
    }

    [Fact]
    public async Task AWriter_KeepsWhatItIsGiven() => Assert.Equal(
        "401 with content",
        await KestrelExchange.AskAsync(HttpVersion.Version11, async context =>
        {
            await using var writer = new StreamWriter(context.Response.Body);
            await writer.WriteAsync("A");
            context.Response.StatusCode = (int)HttpStatusCode.Unauthorized;
        }));

    [Fact]
    public async Task WhatSetsAHeader_IsRefused()
    {
        await RefusesAsync(Write, static response => response.Clear());
        await RefusesAsync(Write, static response => response.OnStarting(static () => Task.CompletedTask));
        await RefusesAsync(Write, static response => response.WriteAsJsonAsync(1).GetAwaiter().GetResult());
    }

    private static Task Write(HttpResponse response) => response.WriteAsync("A");

    private static void SetStatus(HttpResponse response) => response.StatusCode = (int)HttpStatusCode.Unauthorized;

    private static void AllowSynchronous(HttpResponse response) =>
        response.HttpContext.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;

    private static async Task RefusesAsync(Func<HttpResponse, Task> step, Action<HttpResponse> change)
    {
        bool isRefused = false;
        await KestrelExchange.AskAsync(HttpVersion.Version11, async context =>
        {
            await step(context.Response);
            Assert.True(context.Response.HasStarted);
            isRefused = Record.Exception(() => change(context.Response)) is InvalidOperationException;
        });

        Assert.True(isRefused);
    }
}
