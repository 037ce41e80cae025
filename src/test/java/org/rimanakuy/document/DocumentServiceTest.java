package org.rimanakuy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;

@IntegrationTest
@SignedInAs(Role.DELEGATE)
class DocumentServiceTest {

    @Autowired
    private DocumentService documents;

    @Autowired
    private StoreCheckService check;

    @Autowired
    private DocumentStore store;

    @Autowired
    private Documents rows;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void a_file_is_its_senders_until_an_act_names_it_and_everybodys_afterwards() throws Exception {
        var row = kept("foto.jpg", Samples.photoWithPlace());
        assertThat(get(row.address()).statusCode()).isEqualTo(404);
        assertThat(asSomebodyElse(() -> documents.rows(List.of(row.id())))).isEmpty();

        documents.attach(List.of(row.id()));

        var whole = get(row.address());
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole.body())))
                .isEqualTo(row.sha256());
        assertThat(header(whole, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(whole, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(whole.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get(row.smallAddress()).body().length).isBetween(500, row.bytes() > 60_000 ? 60_000 : 40_000);
    }

    @Test
    void what_no_browser_should_open_is_given_as_a_download() throws Exception {
        var row = kept("acta de instalación.pdf", Samples.pdf());
        documents.attach(List.of(row.id()));

        assertThat(header(get(row.address()), "Content-Disposition")).startsWith("attachment");
        assertThat(get(row.smallAddress()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_personal_file_is_for_those_who_keep_or_examine_the_record() throws Exception {
        var row = kept("dni.pdf", Samples.pdf());
        documents.mark(row.id(), true);
        documents.attach(List.of(row.id()));

        assertThat(get(row.address()).statusCode()).isEqualTo(404);
        assertThat(asSomebodyElse(() -> documents.rows(List.of(row.id())))).isEmpty();
        assertThat(as(Role.SECRETARIAT, () -> documents.rows(List.of(row.id()))))
                .hasSize(1);
        assertThat(documents.rows(List.of(row.id()))).hasSize(1);
    }

    @Test
    void what_is_on_record_is_neither_changed_nor_taken_away_nor_used_twice() {
        var row = kept("acta.pdf", Samples.pdf());
        documents.attach(List.of(row.id()));

        assertThatExceptionOfType(DocumentRefusal.class).isThrownBy(() -> documents.mark(row.id(), true));
        assertThatExceptionOfType(DocumentRefusal.class).isThrownBy(() -> documents.discard(row.id()));
        assertThatExceptionOfType(DocumentRefusal.class).isThrownBy(() -> documents.attach(List.of(row.id())));
    }

    @Test
    void nobody_attaches_or_removes_what_another_sent() {
        var row = kept("acta.pdf", Samples.pdf());
        assertThatExceptionOfType(DocumentRefusal.class)
                .isThrownBy(() -> asSomebodyElse(() -> documents.attach(List.of(row.id()))));
        assertThatExceptionOfType(DocumentRefusal.class)
                .isThrownBy(() -> asSomebodyElse(() -> {
                    documents.discard(row.id());
                    return 0;
                }));
    }

    @Test
    void nobody_who_is_not_signed_in_sends_anything() {
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(org.springframework.security.core.AuthenticationException.class)
                .isThrownBy(() -> kept("acta.pdf", Samples.pdf()));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> as(Role.DELEGATE, () -> check.check()));
    }

    @Test
    void a_full_disk_is_said_and_leaves_nothing_behind() throws IOException {
        var full = new DirectoryStore(folder.resolve("full"), DataSize.ofTerabytes(1_000_000));
        var service = new DocumentService(rows, full, currentUser, clock);
        assertThatExceptionOfType(DocumentRefusal.class)
                .isThrownBy(() -> service.keep(new Incoming("acta.pdf", Samples.file(folder, Samples.pdf()), false)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("document.refusal.no-room"));
        try (var left = full.all()) {
            assertThat(left).isEmpty();
        }
    }

    private DocumentRow kept(String name, byte[] content) {
        return documents.keep(new Incoming(name, Samples.file(folder, content), false));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static <T> T asSomebodyElse(java.util.function.Supplier<T> act) {
        return as(Role.DELEGATE, act);
    }

    private static <T> T as(Role role, java.util.function.Supplier<T> act) {
        var result = new java.util.concurrent.atomic.AtomicReference<T>();
        SignedInContext.run(new PartyId(UUID.randomUUID()), () -> result.set(act.get()), role);
        return result.get();
    }
}
