package org.rimanakuy.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRefusal;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.shared.Refusal;
import org.springframework.modulith.NamedInterface;

/**
 * Where files are added to what somebody says: several at once, each looked at as it comes in. What is not taken is said
 * with its reason; the others stay.
 */
@NamedInterface("evidence")
public final class EvidenceField extends CustomField<List<DocumentRow>> {

    private static final int MEGABYTE = 1024 * 1024;

    final Upload upload = new Upload();
    final Checkbox keepLocation = new Checkbox(getTranslation("document.field.keep-location"));

    private final transient DocumentService documents;
    private final UnorderedList kept = new UnorderedList();
    private final Div refused = new Div();
    private List<DocumentRow> value = List.of();

    /** @param most how many files may be added */
    public EvidenceField(DocumentService documents, int most) {
        this.documents = documents;
        addClassName("evidence-field");
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(most);
        upload.setMaxFileSize((int) Incoming.LIMIT);
        upload.setI18n(UploadWords.here());
        upload.setUploadButton(new Button(getTranslation("document.field.choose")));
        upload.setDropLabel(new Span(getTranslation("document.field.drop")));
        upload.addFileRejectedListener(rejected -> refuse(
                getTranslation("document.refusal.too-large", rejected.getFileName(), Incoming.LIMIT / MEGABYTE)));
        upload.addFailedListener(failed -> refuse(getTranslation("document.field.failed", failed.getFileName())));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        kept.addClassName("plain-list");
        var help = new Paragraph(getTranslation("document.field.help", Incoming.LIMIT / MEGABYTE));
        help.addClassNames("soft", "small");
        add(new Div(upload, keepLocation, help, refused, kept));
    }

    /** @throws DocumentRefusal while a file is on its way, which would be lost */
    public List<DocumentId> identities() {
        if (upload.isUploading()) {
            throw DocumentRefusal.onItsWay();
        }
        return value.stream().map(DocumentRow::id).toList();
    }

    @Override
    protected List<DocumentRow> generateModelValue() {
        return value;
    }

    @Override
    public List<DocumentRow> getEmptyValue() {
        return List.of();
    }

    @Override
    protected void setPresentationValue(List<DocumentRow> rows) {
        value = List.copyOf(rows);
        kept.removeAll();
        value.forEach(row -> kept.add(new ListItem(line(row))));
    }

    private Component line(DocumentRow row) {
        var personal = new Checkbox(getTranslation("document.field.personal"), row.personal());
        personal.addValueChangeListener(marked -> replace(row, documents.mark(row.id(), marked.getValue())));
        var remove = new Button(getTranslation("document.field.remove"), clicked -> remove(row));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("document.field.remove-file", row.name()));
        return new Div(new Span(row.name()), EvidenceList.facts(row), personal, remove);
    }

    /** In the thread of the upload: the page hears of it when it is next asked. */
    private void receive(UploadEvent event) throws IOException {
        var arrived = Files.createTempFile("rimanakuy-upload-", "");
        try (var content = event.getInputStream()) {
            copy(content, arrived);
            var row = documents.keep(new Incoming(event.getFileName(), arrived, keepLocation.getValue()));
            event.getUI().access(() -> take(row));
        } catch (Refusal refusal) {
            event.getUI().access(() -> refuse(getTranslation(refusal.key(), refusal.arguments())));
        } finally {
            Files.deleteIfExists(arrived);
        }
    }

    /** No further than one byte beyond the limit: that is enough to refuse it. */
    private static void copy(java.io.InputStream content, java.nio.file.Path to) throws IOException {
        try (var written = Files.newOutputStream(to)) {
            var left = Incoming.LIMIT + 1;
            var buffer = new byte[MEGABYTE];
            for (var read = content.read(buffer); read > 0 && left > 0; read = content.read(buffer)) {
                written.write(buffer, 0, (int) Math.min(read, left));
                left -= read;
            }
        }
    }

    private void take(DocumentRow row) {
        var more = new ArrayList<>(value);
        more.add(row);
        changeTo(more);
    }

    private void replace(DocumentRow before, DocumentRow after) {
        changeTo(value.stream().map(row -> row.equals(before) ? after : row).toList());
    }

    private void remove(DocumentRow row) {
        refused.removeAll();
        documents.discard(row.id());
        changeTo(value.stream().filter(one -> !one.equals(row)).toList());
    }

    private void changeTo(List<DocumentRow> rows) {
        setPresentationValue(rows);
        updateValue();
    }

    private void refuse(String sentence) {
        refused.add(new Paragraph(sentence));
    }
}
