package org.rimanakuy.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.shell.Notices;

/** Where files are chosen or dropped; too large a one is refused by the browser already, in a sentence. */
final class FileDrop extends Upload {

    FileDrop(Inbox inbox, Limits limits, Runnable whenComplete) {
        setUploadHandler(inbox);
        setAcceptedFileTypes(".csv", ".zip");
        setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limits.totalBytes()));
        setUploadButton(new Button(getTranslation("exchange.view.choose")));
        setDropLabel(new Span(getTranslation("exchange.view.drop")));
        addFileRejectedListener(rejected ->
                Notices.refused("exchange.view.rejected", rejected.getFileName(), limits.totalBytes() / (1024 * 1024)));
        addFailedListener(failed -> Notices.refused("exchange.view.failed", failed.getFileName()));
        addAllFinishedListener(finished -> whenComplete.run());
    }
}
