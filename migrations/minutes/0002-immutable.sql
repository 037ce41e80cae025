--liquibase formatted sql

--changeset rimanakuy:minutes-0010-index-addendum dbms:mariadb
--comment Which later lines change an acta or a line of one.
create index idx_minutes_line_addendum on minutes_line (addendum_to);
--rollback drop index idx_minutes_line_addendum on minutes_line;

--changeset rimanakuy:minutes-0011-index-closed dbms:mariadb
--comment The actas that were closed last.
create index idx_minutes_closed on minutes (state, closed_at, session_id);
--rollback drop index idx_minutes_closed on minutes;

--changeset rimanakuy:minutes-0012-minutes-update dbms:mariadb splitStatements:false
--comment What was closed stays as it is.
create trigger minutes_closed_update before update on minutes for each row
    if old.state = 'CLOSED' then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger minutes_closed_update;

--changeset rimanakuy:minutes-0013-minutes-delete dbms:mariadb splitStatements:false
--comment A closed acta is not removed; an example goes with its roundtable, whose foreign keys fire no trigger.
create trigger minutes_closed_delete before delete on minutes for each row
    if old.state = 'CLOSED' then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger minutes_closed_delete;

--changeset rimanakuy:minutes-0014-minutes-line-insert dbms:mariadb splitStatements:false
--comment Lines: nothing is added to a closed acta.
create trigger minutes_line_closed_insert before insert on minutes_line for each row
    if exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger minutes_line_closed_insert;

--changeset rimanakuy:minutes-0015-minutes-line-update dbms:mariadb splitStatements:false
--comment Lines: nothing in a closed acta changes, and nothing is moved into one; nor do the literal words that a published source tells.
create trigger minutes_line_closed_update before update on minutes_line for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED')
        or exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED')
        or (old.wording = 'LITERAL' and not (new.text <=> old.text and new.wording <=> old.wording)
            and exists (select 1 from minutes where session_id = old.session_id and manner = 'FROM_SOURCE')) then
        signal sqlstate '45000' set message_text = 'the words are on record and never change';
    end if;
--rollback drop trigger minutes_line_closed_update;

--changeset rimanakuy:minutes-0016-minutes-line-delete dbms:mariadb splitStatements:false
--comment Lines: nothing is taken out of a closed acta.
create trigger minutes_line_closed_delete before delete on minutes_line for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger minutes_line_closed_delete;

--changeset rimanakuy:minutes-0017-line-stance-insert dbms:mariadb splitStatements:false
--comment Positions: nothing is added to a closed acta.
create trigger line_stance_closed_insert before insert on line_stance for each row
    if exists (select 1 from minutes_line p join minutes m on m.session_id = p.session_id where p.line_id = new.line_id and m.state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger line_stance_closed_insert;

--changeset rimanakuy:minutes-0018-line-stance-update dbms:mariadb splitStatements:false
--comment Positions: nothing in a closed acta changes, and nothing is moved into one.
create trigger line_stance_closed_update before update on line_stance for each row
    if exists (select 1 from minutes_line p join minutes m on m.session_id = p.session_id where p.line_id = old.line_id and m.state = 'CLOSED')
        or exists (select 1 from minutes_line p join minutes m on m.session_id = p.session_id where p.line_id = new.line_id and m.state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger line_stance_closed_update;

--changeset rimanakuy:minutes-0019-line-stance-delete dbms:mariadb splitStatements:false
--comment Positions: nothing is taken out of a closed acta.
create trigger line_stance_closed_delete before delete on line_stance for each row
    if exists (select 1 from minutes_line p join minutes m on m.session_id = p.session_id where p.line_id = old.line_id and m.state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger line_stance_closed_delete;

--changeset rimanakuy:minutes-0020-line-correction-insert dbms:mariadb splitStatements:false
--comment Corrections: nothing is added to a closed acta.
create trigger line_correction_closed_insert before insert on line_correction for each row
    if exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger line_correction_closed_insert;

--changeset rimanakuy:minutes-0021-line-correction-update dbms:mariadb splitStatements:false
--comment Corrections: nothing in a closed acta changes, and nothing is moved into one.
create trigger line_correction_closed_update before update on line_correction for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED')
        or exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger line_correction_closed_update;

--changeset rimanakuy:minutes-0022-line-correction-delete dbms:mariadb splitStatements:false
--comment Corrections: nothing is taken out of a closed acta.
create trigger line_correction_closed_delete before delete on line_correction for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger line_correction_closed_delete;

--changeset rimanakuy:minutes-0023-minutes-answer-insert dbms:mariadb splitStatements:false
--comment Answers: nothing is added to a closed acta.
create trigger minutes_answer_closed_insert before insert on minutes_answer for each row
    if exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger minutes_answer_closed_insert;

--changeset rimanakuy:minutes-0024-minutes-answer-update dbms:mariadb splitStatements:false
--comment Answers: nothing in a closed acta changes, and nothing is moved into one.
create trigger minutes_answer_closed_update before update on minutes_answer for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED')
        or exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger minutes_answer_closed_update;

--changeset rimanakuy:minutes-0025-minutes-answer-delete dbms:mariadb splitStatements:false
--comment Answers: nothing is taken out of a closed acta.
create trigger minutes_answer_closed_delete before delete on minutes_answer for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger minutes_answer_closed_delete;

--changeset rimanakuy:minutes-0026-frozen-minutes-insert dbms:mariadb splitStatements:false
--comment Versions: none is added to a closed acta.
create trigger frozen_minutes_closed_insert before insert on frozen_minutes for each row
    if exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger frozen_minutes_closed_insert;

--changeset rimanakuy:minutes-0027-frozen-minutes-update dbms:mariadb
--comment What circulated stays as it circulated.
create trigger frozen_minutes_closed_update before update on frozen_minutes for each row
    signal sqlstate '45000' set message_text = 'what circulated stays as it circulated';
--rollback drop trigger frozen_minutes_closed_update;

--changeset rimanakuy:minutes-0028-frozen-minutes-delete dbms:mariadb
--comment What circulated stays as it circulated.
create trigger frozen_minutes_closed_delete before delete on frozen_minutes for each row
    signal sqlstate '45000' set message_text = 'what circulated stays as it circulated';
--rollback drop trigger frozen_minutes_closed_delete;

--changeset rimanakuy:minutes-0029-dialogue-session-update dbms:mariadb splitStatements:false
--comment The session of a closed acta is told in it.
create trigger dialogue_session_closed_update before update on dialogue_session for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger dialogue_session_closed_update;

--changeset rimanakuy:minutes-0030-dialogue-session-delete dbms:mariadb splitStatements:false
--comment The session of a closed acta is told in it.
create trigger dialogue_session_closed_delete before delete on dialogue_session for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger dialogue_session_closed_delete;

--changeset rimanakuy:minutes-0031-dialogue-session-language-insert dbms:mariadb splitStatements:false
--comment Languages: nothing is added to a closed acta.
create trigger dialogue_session_language_closed_insert before insert on dialogue_session_language for each row
    if exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger dialogue_session_language_closed_insert;

--changeset rimanakuy:minutes-0032-dialogue-session-language-update dbms:mariadb splitStatements:false
--comment Languages: nothing in a closed acta changes, and nothing is moved into one.
create trigger dialogue_session_language_closed_update before update on dialogue_session_language for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED')
        or exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger dialogue_session_language_closed_update;

--changeset rimanakuy:minutes-0033-dialogue-session-language-delete dbms:mariadb splitStatements:false
--comment Languages: nothing is taken out of a closed acta.
create trigger dialogue_session_language_closed_delete before delete on dialogue_session_language for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger dialogue_session_language_closed_delete;

--changeset rimanakuy:minutes-0034-agenda-item-insert dbms:mariadb splitStatements:false
--comment Agenda: nothing is added to a closed acta.
create trigger agenda_item_closed_insert before insert on agenda_item for each row
    if exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger agenda_item_closed_insert;

--changeset rimanakuy:minutes-0035-agenda-item-update dbms:mariadb splitStatements:false
--comment Agenda: nothing in a closed acta changes, and nothing is moved into one.
create trigger agenda_item_closed_update before update on agenda_item for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED')
        or exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger agenda_item_closed_update;

--changeset rimanakuy:minutes-0036-agenda-item-delete dbms:mariadb splitStatements:false
--comment Agenda: nothing is taken out of a closed acta.
create trigger agenda_item_closed_delete before delete on agenda_item for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger agenda_item_closed_delete;

--changeset rimanakuy:minutes-0037-agenda-paper-insert dbms:mariadb splitStatements:false
--comment Papers: nothing is added to a closed acta.
create trigger agenda_paper_closed_insert before insert on agenda_paper for each row
    if exists (select 1 from agenda_item p join minutes m on m.session_id = p.session_id where p.item_id = new.item_id and m.state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger agenda_paper_closed_insert;

--changeset rimanakuy:minutes-0038-agenda-paper-update dbms:mariadb splitStatements:false
--comment Papers: nothing in a closed acta changes, and nothing is moved into one.
create trigger agenda_paper_closed_update before update on agenda_paper for each row
    if exists (select 1 from agenda_item p join minutes m on m.session_id = p.session_id where p.item_id = old.item_id and m.state = 'CLOSED')
        or exists (select 1 from agenda_item p join minutes m on m.session_id = p.session_id where p.item_id = new.item_id and m.state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger agenda_paper_closed_update;

--changeset rimanakuy:minutes-0039-agenda-paper-delete dbms:mariadb splitStatements:false
--comment Papers: nothing is taken out of a closed acta.
create trigger agenda_paper_closed_delete before delete on agenda_paper for each row
    if exists (select 1 from agenda_item p join minutes m on m.session_id = p.session_id where p.item_id = old.item_id and m.state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger agenda_paper_closed_delete;

--changeset rimanakuy:minutes-0040-attendee-insert dbms:mariadb splitStatements:false
--comment Attendance: nothing is added to a closed acta.
create trigger attendee_closed_insert before insert on attendee for each row
    if exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger attendee_closed_insert;

--changeset rimanakuy:minutes-0041-attendee-update dbms:mariadb splitStatements:false
--comment Attendance: nothing in a closed acta changes, and nothing is moved into one.
create trigger attendee_closed_update before update on attendee for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED')
        or exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger attendee_closed_update;

--changeset rimanakuy:minutes-0042-attendee-delete dbms:mariadb splitStatements:false
--comment Attendance: nothing is taken out of a closed acta.
create trigger attendee_closed_delete before delete on attendee for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger attendee_closed_delete;

--changeset rimanakuy:minutes-0043-attendee-presence-insert dbms:mariadb splitStatements:false
--comment Hours: nothing is added to a closed acta.
create trigger attendee_presence_closed_insert before insert on attendee_presence for each row
    if exists (select 1 from attendee p join minutes m on m.session_id = p.session_id where p.attendee_id = new.attendee_id and m.state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger attendee_presence_closed_insert;

--changeset rimanakuy:minutes-0044-attendee-presence-update dbms:mariadb splitStatements:false
--comment Hours: nothing in a closed acta changes, and nothing is moved into one.
create trigger attendee_presence_closed_update before update on attendee_presence for each row
    if exists (select 1 from attendee p join minutes m on m.session_id = p.session_id where p.attendee_id = old.attendee_id and m.state = 'CLOSED')
        or exists (select 1 from attendee p join minutes m on m.session_id = p.session_id where p.attendee_id = new.attendee_id and m.state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger attendee_presence_closed_update;

--changeset rimanakuy:minutes-0045-attendee-presence-delete dbms:mariadb splitStatements:false
--comment Hours: nothing is taken out of a closed acta.
create trigger attendee_presence_closed_delete before delete on attendee_presence for each row
    if exists (select 1 from attendee p join minutes m on m.session_id = p.session_id where p.attendee_id = old.attendee_id and m.state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger attendee_presence_closed_delete;

--changeset rimanakuy:minutes-0046-session-scan-update dbms:mariadb splitStatements:false
--comment Scans: one may still be added, such as that of the signed acta; those that are there stay.
create trigger session_scan_closed_update before update on session_scan for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED')
        or exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger session_scan_closed_update;

--changeset rimanakuy:minutes-0047-session-scan-delete dbms:mariadb splitStatements:false
--comment Scans: those that are there stay.
create trigger session_scan_closed_delete before delete on session_scan for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger session_scan_closed_delete;

--changeset rimanakuy:minutes-0048-roundtable-delete dbms:mariadb splitStatements:false
--comment A roundtable with a closed acta, or whose subgroups have one, stays; examples are the exception, so that the training record can go in one act.
create trigger roundtable_closed_delete before delete on roundtable for each row
    if exists (
        with recursive tables (roundtable_id) as (
            select old.roundtable_id union all
            select r.roundtable_id from roundtable r join tables t on r.parent_id = t.roundtable_id)
        select 1 from tables t join dialogue_session s on s.roundtable_id = t.roundtable_id
            join minutes m on m.session_id = s.session_id
        where m.state = 'CLOSED' and not m.example) then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger roundtable_closed_delete;
