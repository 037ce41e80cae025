package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Asks for public pages as a telephone, a search engine or an attacker does. */
public record Reader(int port, HttpClient client) {

    /** As much as a page may take with all that it loads. */
    static final int BUDGET = 30 * 1024;

    private static final Pattern STYLESHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">");

    public static Reader at(int port) {
        return new Reader(port, HttpClient.newHttpClient());
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String address, String... headers) {
        var request = request(address);
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** As no well-behaved client would write it. */
    String raw(String line) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The one stylesheet of a page. */
    String stylesheetAddress(HttpResponse<String> page) {
        var link = STYLESHEET.matcher(page.body());
        assertThat(link.find()).isTrue();
        var address = link.group(1);
        assertThat(link.find()).isFalse();
        return address;
    }

    /** @return bytes that a telephone loads for a page, with its stylesheet */
    int weight(HttpResponse<String> page) {
        var all = page.body() + get(stylesheetAddress(page)).body();
        return all.getBytes(StandardCharsets.UTF_8).length;
    }

    static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }

    static void assertProper(HttpResponse<String> page) {
        assertThat(page.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=", "<h1")
                .doesNotContain("Exception", "Tomcat", "\tat ", "!portal.");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }
}
