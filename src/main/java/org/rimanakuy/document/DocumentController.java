package org.rimanakuy.document;

import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the public files to everybody, as files: no browser runs anything in them. What is not public is not there. */
@Controller
class DocumentController {

    private static final String IDENTITY = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final DocumentService documents;

    DocumentController(DocumentService documents) {
        this.documents = documents;
    }

    @GetMapping("/d/{id:" + IDENTITY + "}")
    ResponseEntity<InputStreamResource> whole(@PathVariable String id) {
        return given(id, false);
    }

    @GetMapping("/d/{id:" + IDENTITY + "}/small")
    ResponseEntity<InputStreamResource> small(@PathVariable String id) {
        return given(id, true);
    }

    private ResponseEntity<InputStreamResource> given(String id, boolean small) {
        return documents
                .content(new DocumentId(UUID.fromString(id)), small)
                .map(content -> answer(content, small))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<InputStreamResource> answer(DocumentService.Content content, boolean small) {
        var row = content.row();
        var answer = ResponseEntity.ok()
                .contentType(
                        small
                                ? MediaType.IMAGE_JPEG
                                : MediaType.parseMediaType(row.kind().mediaType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .headers(headers -> Delivery.headers(row).forEach(headers::set))
                .eTag(row.sha256() + (small ? "-small" : ""));
        return small
                ? answer.body(new InputStreamResource(content.stream()))
                : answer.contentLength(row.bytes()).body(new InputStreamResource(content.stream()));
    }
}
