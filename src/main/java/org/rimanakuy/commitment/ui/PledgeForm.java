package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.PledgeData;
import org.rimanakuy.commitment.PledgeGap;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Writes down what is promised in a line of minutes. Its words are the line's; of all the rest only who promises must be said. */
final class PledgeForm extends RecordForm<PledgeData> {

    final MultiSelectComboBox<PartyRow> promisors;
    final MultiSelectComboBox<PartyRow> beneficiaries;
    final DeadlineFields deadline;
    final ComboBox<PartyRow> followUp;
    final ComboBox<PlaceRow> place;
    final ComboBox<AgreementRow> agreement;
    final ComboBox<ClauseRow> clause;
    final TextField title;
    final ClassificationFields classification = new ClassificationFields();
    final GapsNotice gaps = new GapsNotice();
    final TwinsPanel twins = new TwinsPanel(false);

    private final transient Choices choices;
    private final transient LineRow line;
    private boolean onlyOne;

    PledgeForm(LineRow line, Choices choices) {
        super("commitment.pledge");
        this.line = line;
        this.choices = choices;
        setWidth("min(64rem, 100%)");
        across(words());
        promisors = required(field("promisors", new MultiSelectComboBox<>()));
        beneficiaries = field("beneficiaries", new MultiSelectComboBox<>());
        deadline = new DeadlineFields(this::label);
        addDeadline();
        followUp = field("followUp", new ComboBox<>());
        field("weight", classification.weight);
        across(gaps);
        across(new H3(getTranslation("commitment.pledge.part.more")));
        title = line("title", Text.TITLE);
        place = field("place", new ComboBox<>());
        agreement = field("agreement", new ComboBox<>());
        clause = field("clause", new ComboBox<>());
        field("purpose", classification.purpose);
        field("output", classification.output);
        field("dimension", classification.dimension);
        field("womenFocused", classification.womenFocused);
        across(twins);
        offerChoices();
        tellRefusalsWhereTheyBelong();
        showStart();
    }

    /** What it says already, to be corrected: it is one promise then, by one party. */
    void startFrom(PledgeData data) {
        onlyOne = true;
        show(data);
    }

    /** One pledge for each of those who promise it. */
    List<PledgeData> each() {
        return promisors.getValue().stream().map(PartyRow::id).map(this::by).toList();
    }

    @Override
    protected void show(PledgeData data) {
        promisors.setValue(parties(List.of(data.promisor())));
        beneficiaries.setValue(parties(data.beneficiaries()));
        deadline.show(data.deadline());
        followUp.setValue(
                Optional.ofNullable(data.followUp()).flatMap(choices::party).orElse(null));
        title.setValue(data.title());
        place.setValue(Optional.ofNullable(data.place()).flatMap(choices::place).orElse(null));
        agreement.setValue(Optional.ofNullable(data.agreement())
                .flatMap(choices::agreement)
                .orElse(null));
        clause.setValue(
                Optional.ofNullable(data.clause()).flatMap(choices::clause).orElse(null));
        classification.show(data.classification());
    }

    @Override
    protected PledgeData read() {
        if (onlyOne && promisors.getValue().size() > 1) {
            throw new InvalidInputRefusal("commitment.refusal.pledge-one-promisor");
        }
        return each().getFirst();
    }

    private PledgeData by(PartyId promisor) {
        return new PledgeData(
                title.getValue().isBlank() ? PledgeData.titleFrom(line.data().text()) : title.getValue(),
                promisor,
                beneficiaries.getValue().stream().map(PartyRow::id).toList(),
                deadline.read(),
                followUp.getOptionalValue().map(PartyRow::id).orElse(null),
                classification.read(),
                place.getOptionalValue().map(PlaceRow::id).orElse(null),
                agreement.getOptionalValue().map(AgreementRow::id).orElse(null),
                clause.getOptionalValue().map(ClauseRow::id).orElse(null));
    }

    private List<PartyRow> parties(List<PartyId> ids) {
        return ids.stream().flatMap(id -> choices.party(id).stream()).toList();
    }

    private Quotation words() {
        var words = new Quotation(line.data().text());
        words.addClassNames("words", "clause");
        words.getElement().setAttribute("lang", line.data().language().code());
        return words;
    }

    private void addDeadline() {
        field("kind", deadline.kind);
        field("due", deadline.due);
        field("recurrence", deadline.recurrence);
        field("recursUntil", deadline.recursUntil);
        field("condition", deadline.condition);
        field("conditionMetOn", deadline.conditionMetOn);
        field("termDays", deadline.termDays);
    }

    private void offerChoices() {
        for (var several : List.of(promisors, beneficiaries)) {
            choices.parties(several);
            several.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        }
        choices.parties(followUp);
        choices.places(place);
        choices.agreements(agreement);
        agreement.addValueChangeListener(chosen -> offerClauses(chosen.getValue()));
        for (var field : List.of(followUp, place, agreement, clause)) {
            field.setClearButtonVisible(true);
        }
        beneficiaries.addValueChangeListener(chosen -> tellGaps());
        followUp.addValueChangeListener(chosen -> tellGaps());
        deadline.kind.addValueChangeListener(chosen -> tellGaps());
    }

    private void offerClauses(@Nullable AgreementRow of) {
        clause.clear();
        clause.setEnabled(of != null);
        choices.clauses(clause, Optional.ofNullable(of));
    }

    private void tellGaps() {
        gaps.tell(PledgeGap.of(beneficiaries.isEmpty(), deadline.isNone(), followUp.isEmpty()));
    }

    private void tellRefusalsWhereTheyBelong() {
        refusedAt("commitment.refusal.pledge-one-promisor", promisors);
        refusedAt("commitment.refusal.own-beneficiary", beneficiaries);
        refusedAt("commitment.refusal.due-before-made", deadline.due);
        refusedAt("commitment.refusal.recurrence-ends-before", deadline.recursUntil);
        refusedAt("commitment.refusal.term-days", deadline.termDays);
        refusedAt("commitment.form.due-missing", deadline.due);
        refusedAt("commitment.form.recurrence-missing", deadline.recurrence);
        refusedAt("commitment.form.condition-missing", deadline.condition);
    }

    private void showStart() {
        title.setValue(PledgeData.titleFrom(line.data().text()));
        deadline.show(Deadline.NONE);
        offerClauses(null);
        Optional.ofNullable(line.data().party()).ifPresent(party -> promisors.setValue(parties(List.of(party))));
        tellGaps();
    }
}
