;;; treaty-body.el --- Documents of the UN human rights treaty bodies -*- lexical-binding: t; -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "29.1"))
;; Keywords: languages, text
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Starts "treaty-body serve" by Eglot.  Install that with "npm install --global treaty-body".

;;; Code:

(require 'eglot)

(defvar treaty-body-font-lock
  '(("^[ \t]*\\([0-9]+\\(?: bis\\| ter\\)?\\.\\)[ \t]" 1 font-lock-constant-face)
    ("^[ \t]+\\(([a-z]+)\\)[ \t]" 1 font-lock-constant-face)
    ("^[ \t]+\\([A-Z]\\|[IVX]+\\)\\.[ \t].*$" . font-lock-function-name-face)
    ("\\_<\\(?:para\\|paragraph\\|article\\)s? [0-9]+" . font-lock-variable-name-face)
    ("\\_<\\(?:CMW\\|CRC\\|CRPD\\|CEDAW\\|CERD\\|CCPR\\|CAT\\|CED\\|E/C\\.12\\|HRI\\|A\\)/[A-Z0-9./-]+" . font-lock-string-face)))

(define-derived-mode treaty-body-mode text-mode "Treaty Body"
  "Documents of the United Nations human rights treaty bodies."
  (setq-local font-lock-defaults '(treaty-body-font-lock t))
  (setq-local electric-indent-inhibit t)
  (setq-local indent-tabs-mode t))

;; Names of files: CMW-C-XAA-CO-2.txt, ccpr_c_xaa_q_5 (en).txt, E-C.12-XAA-CO-4.txt, CAT-OP-XAA-1.txt, HRI-CORE-XAA-2020.txt
(let ((case-fold-search t))
  (dolist (pattern '("\\.treaty-body\\'"
                     "/\\(?:CMW\\|CRC\\|CRPD\\|CEDAW\\|CERD\\|CCPR\\|CAT\\|CED\\)[-_ ]C[-_ ][^/]*\\.txt\\'"
                     "/\\(?:E[-_ ]C\\.?12\\|CAT[-_ ]OP\\|HRI[-_ ]CORE\\|CCPR[-_ ]CO\\)[-_ ][^/]*\\.txt\\'"))
    (add-to-list 'auto-mode-alist (cons pattern 'treaty-body-mode))))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((treaty-body-mode :language-id "treaty-body")
                 . ("treaty-body" "serve"))))
(setq-default eglot-workspace-configuration
              '(:treatyBody (:rules (:word-limit "off"))))
(add-hook 'treaty-body-mode-hook #'eglot-ensure)

(defun treaty-body-run (command &rest more)
  "Have the server run COMMAND at point, with MORE arguments after the position."
  (interactive (list (completing-read "Command: "
                                      '("renumber" "insertParagraph" "insertConcernAndRecommendation"
                                        "insertSubparagraph" "deleteParagraph" "deleteSubparagraph"
                                        "moveUp" "moveDown" "movePairUp" "movePairDown" "moveTo" "split"
                                        "merge" "toSubparagraph" "toParagraph" "cite" "followUp" "correct"
                                        "setStatus" "checkSubmission" "exportQueries" "numberingChanges"
                                        "checkFolder" "clearFolder" "showReferences"))))
  (when (and (called-interactively-p 'any) (member command '("moveTo" "cite" "followUp" "setStatus")))
    (let ((given (read-string (if (equal command "setStatus") "Status: " "Places (11, 36 (c), …): "))))
      (unless (string-blank-p given)
        (setq more (list (if (member command '("cite" "followUp"))
                             (vconcat (split-string given "," t "[ \t]+"))
                           given))))))
  (let* ((uri (plist-get (eglot--TextDocumentIdentifier) :uri))
         (position (eglot--pos-to-lsp-position))
         (arguments (if (member command '("correct" "setStatus" "exportQueries" "numberingChanges" "checkFolder"
                                          "clearFolder"))
                        (vconcat (list uri) more)
                      (vconcat (list uri position) more)))
         (answer (eglot-execute (eglot-current-server)
                                (list :title command
                                      :command (concat "treaty-body." command)
                                      :arguments arguments)))
         (table (if (stringp answer) answer (and (consp answer) (plist-get answer :table)))))
    ;; Tables are answers; here they get a window of their own.
    (when table
      (with-current-buffer (get-buffer-create "*Treaty Body*")
        (erase-buffer)
        (insert table)
        (display-buffer (current-buffer))))))

(defun treaty-body-read-word ()
  "Put the text of the Word file that is visited in the place of its bytes."
  (let ((file buffer-file-name)
        (inhibit-read-only t)
        (create-lockfiles nil))
    (erase-buffer)
    (set-buffer-multibyte t)
    (let ((coding-system-for-read 'utf-8))
      (call-process "treaty-body" nil t nil "convert" file "-"))
    (goto-char (point-min))
    (setq buffer-file-name nil)
    (set-buffer-modified-p nil)
    (text-mode)
    (setq buffer-read-only t)))
(add-to-list 'auto-mode-alist '("\\.doc[xm]\\'" . treaty-body-read-word))

(provide 'treaty-body)

;;; treaty-body.el ends here
